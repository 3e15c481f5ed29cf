using Parley.Prospects.Events;

namespace Parley.Prospects.Features;

/// <summary>How busy diplomacy is in each month, against the year's mean: August is quiet, November is not.</summary>
/// <param name="Months">Twelve numbers around 1, for the middle of each month.</param>
internal sealed record Season(float[] Months)
{
    private const int Trailing = 60;
    private const float Year = 365.2425f;
    private const int MonthsInYear = 12;

    /// <summary>The season of a stream: the days on which pairs talked, month by month, over its whole years.</summary>
    public static Season Of(EventHistory history)
    {
        var deeds = history.Deeds.Where(deed => deed.Official && deed.Is(EventChannel.Talk)).ToArray();
        if (deeds.Length == 0) return new Season([.. Enumerable.Repeat(1f, MonthsInYear)]);
        var (first, last) = (DateOnly.FromDayNumber(deeds[0].Day), DateOnly.FromDayNumber(deeds[^1].Day));
        var whole = deeds.Select(deed => (deed.Pair, Day: DateOnly.FromDayNumber(deed.Day))).Distinct()
            .Where(talk => talk.Day.Year < last.Year || last is { Month: 12, Day: 31 })
            .Where(talk => talk.Day.Year > first.Year || first is { Month: 1, Day: 1 })
            .CountBy(talk => talk.Day.Month).ToDictionary();
        var mean = whole.Values.Sum() / (float)MonthsInYear;
        return new Season([.. Enumerable.Range(1, MonthsInYear).Select(month => mean > 0 ? whole.GetValueOrDefault(month) / mean : 1)]);
    }

    /// <summary>The logarithm of how much busier a window is than the weeks before it.</summary>
    /// <param name="origin">The window's first day.</param>
    /// <param name="days">The window's length.</param>
    public float Lift(int origin, int days) => MathF.Log(Mean(origin, days) / Mean(origin - Trailing, Trailing));

    private float Mean(int from, int days)
    {
        var sum = 0f;
        for (var day = from; day < from + days; day++) sum += At(day);
        return MathF.Max(0.1f, sum / days);
    }

    private float At(int day)
    {
        var place = ((DateOnly.FromDayNumber(day).DayOfYear / Year * MonthsInYear) + MonthsInYear - 0.5f) % MonthsInYear;
        var before = (int)place;
        var share = place - before;
        return ((1 - share) * Months[before]) + (share * Months[(before + 1) % MonthsInYear]);
    }
}
