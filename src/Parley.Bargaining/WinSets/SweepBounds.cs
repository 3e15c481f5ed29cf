namespace Parley.Bargaining.WinSets;

/// <summary>Cuts the sums of several moved lists into ranges for sweeps that run side by side.</summary>
internal static class SweepBounds
{
    private const int Sampled = 512;

    /// <summary>Bounds of at most so many ranges, from above all sums down to the least, with about as many sums in each.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="ranges">How many ranges, one or more.</param>
    public static long[] Of(ReadOnlySpan<MovedSums> lists, int ranges)
    {
        var (sample, least, most) = (new List<long>(), long.MaxValue, long.MinValue);
        foreach (var (list, moves) in lists)
        {
            for (var i = 0; i < Sampled; i++) sample.AddRange(moves.Select(move => list[(int)((long)i * list.Length / Sampled)] + move));
            (least, most) = (Math.Min(least, list[0] + moves.Min()), Math.Max(most, list[^1] + moves.Max()));
        }

        long[] sorted = [.. sample.Order()];
        return [.. Enumerable.Range(1, ranges - 1).Select(range => sorted[(int)((long)range * sorted.Length / ranges)]).Append(least).Append(most + 1).Distinct().OrderDescending()];
    }
}
