namespace Parley.Language.Dates.Grammar;

/// <summary>Reads days of the calendar: "April 9", "Apr. 9th, 2018", "9 April 2018", "the 9th of April", "March 3 last year".</summary>
internal static class CalendarDays
{
    public static Match? Read(Scan scan, int at) => MonthFirst(scan, at) ?? DayFirst(scan, at);

    private static Match? MonthFirst(Scan scan, int at)
    {
        if (!scan.Is(at, TimeClass.Month)) return null;
        var day = scan.Skip(at + 1, TimeClass.Dot);
        day = scan.Skip(day, TimeClass.The);
        return (IsDay(scan, day) || IsSpelledDay(scan, day)) && !IsAmount(scan, day) ? Resolve(scan, at, scan[at].Value, scan[day].Value, day + 1) : null;
    }

    private static Match? DayFirst(Scan scan, int at)
    {
        var day = scan.Skip(at, TimeClass.The);
        if (!IsDay(scan, day) || (day > at && scan.Is(day, TimeClass.Number))) return null;
        var month = scan.Is(day, TimeClass.Ordinal) ? scan.Skip(day + 1, TimeClass.Of) : day + 1;
        return scan.Is(month, TimeClass.Month) && !IsNextDay(scan, month + 1)
            ? Resolve(scan, at, scan[month].Value, scan[day].Value, Months.IsAbbreviated(scan, month) ? scan.Skip(month + 1, TimeClass.Dot) : month + 1)
            : null;
    }

    /// <summary>Whether the token can be a day of the month.</summary>
    public static bool IsDay(Scan scan, int at) => scan[at] is { Class: TimeClass.Number or TimeClass.Ordinal, Value: >= 1 and <= 31 };

    /// <summary>"March One" and "May two, 1987" of wire stories, which spell small numbers; "in May two men met" has no day.</summary>
    private static bool IsSpelledDay(Scan scan, int at) => scan[at] is { Class: TimeClass.NumberWord, Value: >= 1 and <= 9 }
        && (!scan.IsLower(at) || scan[at + 1].Class is not TimeClass.Other || !char.IsLetter(scan.TextOf(at + 1)[0]));

    /// <summary>"On March 30 workers walked out" has a day, "March 30 pct" has not.</summary>
    private static bool IsAmount(Scan scan, int day) =>
        scan[day + 1].Class is TimeClass.Unit or TimeClass.Measure && !scan.IsGlued(day + 1);

    /// <summary>In "the 12 March 3 reports" the month belongs to the number after it.</summary>
    private static bool IsNextDay(Scan scan, int at) => IsDay(scan, at) && !scan.Is(at + 1, TimeClass.Measure);

    private static Match? Resolve(Scan scan, int at, int month, int day, int end)
    {
        if (YearNumbers.ReadAfter(scan, end) is var (year, after, anchor))
        {
            return Calendar.Day(year, month, day) is { } given ? Match.Of(after, Stretch.OfDay(given, anchor)) : null;
        }

        var nearest = Nearness.Year(scan, at, end, candidate => Calendar.Day(candidate, month, day));
        return nearest is { } found ? Match.Of(end, Stretch.OfDay(found, Anchor.Year)) : null;
    }
}
