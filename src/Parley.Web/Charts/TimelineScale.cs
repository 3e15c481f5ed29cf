using System.Globalization;
using Parley.Desk.Overviews;
using Parley.Web.Pieces;

namespace Parley.Web.Charts;

/// <summary>Places days on a line of a given length.</summary>
internal sealed class TimelineScale
{
    private readonly int _first;
    private readonly int _days;

    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, not before it.</param>
    public TimelineScale(DateOnly first, DateOnly last)
    {
        (First, Last) = (first, last);
        _first = First.DayNumber;
        _days = Math.Max(1, Last.DayNumber - _first);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>A line with room for events.</summary>
    /// <param name="events">What is to be placed; at least one.</param>
    /// <param name="on">The day of looking, or null.</param>
    public static TimelineScale Of(IReadOnlyCollection<OverviewEvent> events, DateOnly? on)
    {
        var last = events.Max(item => item.Date.Last);
        return new TimelineScale(events.Min(item => item.Date.First), on is { } day && day > last ? day : last);
    }

    /// <summary>The place of a day between two ends.</summary>
    public double Across(DateOnly day, double left, double right) => left + ((right - left) * (day.DayNumber - _first) / _days);

    /// <summary>The days that are named below a chart: firsts of months, or else the two ends where no two months begin.</summary>
    /// <param name="most">How many there is room for; at least two.</param>
    public IReadOnlyList<(DateOnly Day, string Name)> Names(int most)
    {
        var months = Ticks(most).Select(day => (day, day.ToString("MMM yyyy", CultureInfo.InvariantCulture))).ToList();
        return months.Count > 1 ? months : [.. new[] { First, Last }.Distinct().Select(day => (day, Wording.Day(day)))];
    }

    /// <summary>Firsts of months.</summary>
    private IEnumerable<DateOnly> Ticks(int most)
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        var step = Math.Max(1, (months + most - 1) / most);
        var tick = new DateOnly(First.Year, First.Month, 1);
        if (tick < First) tick = Next(tick, step);
        for (; tick <= Last; tick = Next(tick, step))
        {
            yield return tick;
            if (tick > DateOnly.MaxValue.AddMonths(-step)) yield break;
        }
    }

    /// <summary>A number as SVG has it.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static DateOnly Next(DateOnly tick, int step) => tick > DateOnly.MaxValue.AddMonths(-step) ? DateOnly.MaxValue : tick.AddMonths(step);
}
