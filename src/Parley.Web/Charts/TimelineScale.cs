using System.Globalization;
using Parley.Desk.Overviews;

namespace Parley.Web.Charts;

/// <summary>Places days on a line of a given length.</summary>
internal sealed class TimelineScale
{
    private readonly int _first;
    private readonly int _days;

    /// <param name="events">What is to be placed; at least one.</param>
    /// <param name="on">The day of looking, or null.</param>
    public TimelineScale(IReadOnlyCollection<OverviewEvent> events, DateOnly? on)
    {
        First = events.Min(item => item.Date.First);
        var last = events.Max(item => item.Date.Last);
        Last = on is { } day && day > last ? day : last;
        _first = First.DayNumber;
        _days = Math.Max(1, Last.DayNumber - _first);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    /// <summary>The place of a day between two ends.</summary>
    public double Across(DateOnly day, double left, double right) => left + ((right - left) * (day.DayNumber - _first) / _days);

    /// <summary>The days at which to write a date: firsts of months, a dozen at most.</summary>
    public IEnumerable<DateOnly> Ticks()
    {
        var months = ((Last.Year - First.Year) * 12) + Last.Month - First.Month + 1;
        var step = Math.Max(1, (months + 11) / 12);
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
