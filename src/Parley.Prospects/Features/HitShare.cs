namespace Parley.Prospects.Features;

/// <summary>In how many past windows something happened: what the history alone says of the next window, however much events cluster.</summary>
internal static class HitShare
{
    /// <summary>The share, between 0 and 1, of the windows that begin on each past day and are over, each faded by its age.</summary>
    /// <param name="days">The days on which it happened, in order.</param>
    /// <param name="start">The first day watched.</param>
    /// <param name="today">The first day not watched.</param>
    /// <param name="horizon">The length of a window in days.</param>
    /// <param name="life">The half-life in days.</param>
    /// <param name="prior">The share to begin with.</param>
    /// <param name="priorDays">How many windows it counts for.</param>
    public static float Of(List<int> days, int start, int today, int horizon, float life, float prior, float priorDays)
    {
        var end = today - horizon;
        if (end <= start) return prior;
        var (hit, from) = (0f, start);
        foreach (var day in days)
        {
            var (begin, stop) = (Math.Max(from, day - horizon + 1), Math.Min(end, day + 1));
            if (stop <= begin) continue;
            hit += Weight(end - begin, life) - Weight(end - stop, life);
            from = stop;
        }

        return (hit + (prior * priorDays)) / (Weight(end - start, life) + priorDays);
    }

    private static float Weight(int days, float life) => Kernel.Watched(days, life);
}
