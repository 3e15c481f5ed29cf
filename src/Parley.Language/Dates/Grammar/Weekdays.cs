namespace Parley.Language.Dates.Grammar;

/// <summary>Reads weekdays: "Tuesday", "Tuesday morning", "Tuesday, April 9", "Friday of next week", "Tuesday week".</summary>
/// <remarks>A bare weekday is the nearest one behind the report, its own day included, or ahead where the text looks ahead.</remarks>
internal static class Weekdays
{
    public static Match? Read(Scan scan, int at)
    {
        if (scan[at].Class is not (TimeClass.Weekday or TimeClass.WeekdayShort)) return null;
        return WithDate(scan, at) ?? (scan.Is(at, TimeClass.Weekday) ? Bare(scan, at) : null);
    }

    /// <summary>The day of this weekday nearest to a day, itself included, backwards (-1) or forwards (1).</summary>
    public static DateOnly Nearest(DateOnly day, int weekday, int direction)
    {
        var ahead = (weekday - Calendar.WeekdayOf(day) + 7) % 7;
        return day.AddDays(direction >= 0 || ahead == 0 ? ahead : ahead - 7);
    }

    private static Match? WithDate(Scan scan, int at)
    {
        var date = scan.Skip(scan.Skip(at + 1, TimeClass.Dot), TimeClass.Comma);
        return CalendarDays.Read(scan, date) ?? NumericDays.Read(scan, date);
    }

    private static Match Bare(Scan scan, int at)
    {
        var weekday = scan[at].Value;
        var end = scan.Skip(at + 1, TimeClass.DayPart);
        if (InWeek(scan, end) is var (weeks, after))
        {
            var monday = Calendar.Around(scan.Today, TimeUnit.Week).First;
            return Day(after, monday.AddDays((7 * weeks) + weekday - 1));
        }

        if (scan.Is(end, TimeClass.Unit, (int)TimeUnit.Week)) return Day(end + 1, Nearest(scan.Today, weekday, 1).AddDays(7));
        var direction = Directions.At(scan, at, end);
        return Day(end, Nearest(scan.Today, weekday, direction == 0 ? -1 : direction));
    }

    /// <summary>"Last week", "of next week": the number of weeks from this one and the index after it.</summary>
    private static (int Weeks, int End)? InWeek(Scan scan, int at)
    {
        var relative = scan.Skip(at, TimeClass.Of);
        return scan.Is(relative, TimeClass.Relative) && scan.Is(relative + 1, TimeClass.Unit, (int)TimeUnit.Week)
            ? (scan[relative].Value, relative + 2)
            : null;
    }

    private static Match Day(int end, DateOnly day) => Match.Of(end, Stretch.OfDay(day, Anchor.Report));
}
