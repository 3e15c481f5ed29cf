using Parley.Prospects.Events;

namespace Parley.Prospects.Features;

/// <summary>How busy diplomacy is on each day of the year, against the year's mean: August is quiet, the weeks of the General Assembly and November are not.</summary>
/// <param name="Days">Numbers around 1, from 1 January to 31 December of a year without a leap day.</param>
internal sealed record Season(float[] Days)
{
    private const int Trailing = 45;
    private const int Year = 365;

    /// <summary>The deviation, in days, of the bell that smooths the curve.</summary>
    private const float Width = 8;

    /// <summary>The season of a stream: the days on which pairs talked, over its whole years, each year counting the same.</summary>
    public static Season Of(EventHistory history)
    {
        var deeds = history.Deeds.Where(deed => deed.Official && deed.Is(EventChannel.Talk)).ToArray();
        if (deeds.Length == 0) return Even();
        var (first, last) = (DateOnly.FromDayNumber(deeds[0].Day), DateOnly.FromDayNumber(deeds[^1].Day));
        var years = deeds.Select(deed => (deed.Pair, Day: DateOnly.FromDayNumber(deed.Day))).Distinct()
            .Where(talk => talk.Day.Year < last.Year || last is { Month: 12, Day: 31 })
            .Where(talk => talk.Day.Year > first.Year || first is { Month: 1, Day: 1 })
            .GroupBy(talk => talk.Day.Year, talk => Place(talk.Day)).ToArray();
        if (years.Length == 0) return Even();
        var days = new float[Year];
        foreach (var year in years)
        {
            var share = (float)Year / (year.Count() * years.Length);
            foreach (var place in year) days[place] += share;
        }

        return new Season(Smoothed(days));
    }

    /// <summary>The log-odds that a question gains because its window is busier than the weeks before it: the hazard grows by as much as dealings do.</summary>
    /// <param name="origin">The window's first day.</param>
    /// <param name="days">The window's length.</param>
    /// <param name="baseRate">How often such questions come true, 0 to 1: near 1 the same growth of the hazard is more in log-odds.</param>
    public float Lift(int origin, int days, float baseRate) => -MathF.Log(1 - baseRate) / baseRate * MathF.Log(Mean(origin, days) / Mean(origin - Trailing, Trailing));

    private static Season Even() => new([.. Enumerable.Repeat(1f, Year)]);

    private static float[] Smoothed(float[] days)
    {
        const int Reach = (int)(4 * Width);
        float[] bell = [.. Enumerable.Range(-Reach, (2 * Reach) + 1).Select(offset => MathF.Exp(-offset * offset / (2 * Width * Width)))];
        var whole = bell.Sum();
        return [.. days.Select((_, day) => bell.Select((share, i) => share * days[(day + i - Reach + Year) % Year]).Sum() / whole)];
    }

    /// <summary>The place of a day in its year, from 0; the last day of a leap year is put with the day before it.</summary>
    private static int Place(DateOnly day) => Math.Min(day.DayOfYear, Year) - 1;

    private float Mean(int from, int days)
    {
        var sum = 0f;
        for (var day = from; day < from + days; day++) sum += Days[Place(DateOnly.FromDayNumber(day))];
        return MathF.Max(0.1f, sum / days);
    }
}
