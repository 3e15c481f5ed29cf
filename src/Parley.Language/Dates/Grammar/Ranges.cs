namespace Parley.Language.Dates.Grammar;

/// <summary>Reads ranges: "May 3-4", "May 3 and 4", "May 3 to 6", "from May 30 to June 2", "Monday through Wednesday", "1985-87", "January to March 1987".</summary>
/// <remarks>"And" joins only what is adjacent ("Monday and Tuesday", "May 3 and 4"), unless "between" stands before.</remarks>
internal static class Ranges
{
    /// <summary>A range, or a single expression where there is none.</summary>
    public static Match? Read(Scan scan, int at)
    {
        if (DaysBeforeMonth(scan, at) is { } days) return days;
        if (Moments.Read(scan, at) is not { } first) return null;
        if (first.When is not { Grain: not DateGrain.Vague } start) return first;
        var mark = scan[first.End].Class;
        if (mark is not (TimeClass.To or TimeClass.Through or TimeClass.Until or TimeClass.And or TimeClass.Hyphen or TimeClass.Slash)) return first;
        var end = DayAfterMonth(scan, at, first) ?? ShortYear(scan, first) ?? Second(scan, first);
        if (end is not { When: { } last } second) return first;
        start = AlignYear(start, last);
        last = AlignWeekday(start, last);
        return Joins(scan, at, mark, start, last) ? Match.Of(second.End, new Stretch(start.First, last.Last, last.Grain, Stretch.Weaker(start, last))) with { Bound = DateBound.On } : first;
    }

    private static Match? Second(Scan scan, Match first)
    {
        var at = first.End + 1;
        return Moments.Read(scan, at) is { When: { } when } match && when.Grain == first.Grain ? match : null;
    }

    /// <summary>"3-4 May", "3 and 4 May", "the 3rd to the 5th of May".</summary>
    private static Match? DaysBeforeMonth(Scan scan, int at)
    {
        var day = scan.Skip(at, TimeClass.The);
        if (!CalendarDays.IsDay(scan, day)) return null;
        var mark = scan[day + 1].Class;
        if (mark is not (TimeClass.Hyphen or TimeClass.To or TimeClass.And)) return null;
        if (CalendarDays.Read(scan, day + 2) is not { When: { } last } end || scan.Is(day + 2, TimeClass.Month)) return null;
        return Calendar.Day(last.First.Year, last.First.Month, scan[day].Value) is { } first && first < last.First
            ? Match.Of(end.End, last with { First = first }) with { Bound = DateBound.On }
            : null;
    }

    /// <summary>The 4 of "May 3-4", "May 3 and 4, 2018", "May 3 to 4".</summary>
    private static Match? DayAfterMonth(Scan scan, int at, Match first)
    {
        var day = scan.Skip(first.End + 1, TimeClass.The);
        var startsWithMonth = scan.Is(at, TimeClass.Month) || scan[at].Class is TimeClass.Weekday or TimeClass.WeekdayShort;
        if (!startsWithMonth || first.When is not { Grain: DateGrain.Day } start || !CalendarDays.IsDay(scan, day)) return null;
        if (scan[day + 1].Class is TimeClass.Month or TimeClass.Measure or TimeClass.Unit) return null;
        var (year, end, anchor) = YearNumbers.ReadAfter(scan, day + 1) ?? (start.First.Year, day + 1, start.Anchor);
        return Calendar.Day(year, start.First.Month, scan[day].Value) is { } last && scan[day].Value > start.First.Day
            ? Match.Of(end, Stretch.OfDay(last, anchor))
            : null;
    }

    /// <summary>The 87 of "1985-87".</summary>
    private static Match? ShortYear(Scan scan, Match first)
    {
        if (first.When is not { Grain: DateGrain.Year } start || !scan.Is(first.End, TimeClass.Hyphen)) return null;
        var isShort = scan[first.End + 1] is { Class: TimeClass.Number, Value: < 100 } && scan.IsGlued(first.End + 1);
        var year = (start.First.Year / 100 * 100) + scan[first.End + 1].Value;
        return isShort && year > start.First.Year ? Match.Of(first.End + 2, Calendar.Year(year)) : null;
    }

    /// <summary>A first date without a year takes that of the second, or the one before.</summary>
    private static Stretch AlignYear(Stretch first, Stretch last)
    {
        if (first.Anchor != Anchor.Year) return first;
        var moved = Move(first, last.First.Year - first.First.Year);
        return moved.First > last.First ? Move(moved, -1) : moved;
    }

    private static Stretch Move(Stretch stretch, int years)
    {
        var first = stretch.First.AddYears(years);
        return stretch.Grain == DateGrain.Month
            ? Calendar.Month(first.Year, first.Month, stretch.Anchor)
            : stretch with { First = first, Last = stretch.Last.AddYears(years) };
    }

    /// <summary>The second weekday of "Thursday to Monday" follows the first.</summary>
    private static Stretch AlignWeekday(Stretch first, Stretch last)
    {
        var isWeek = first.Anchor == Anchor.Report && last.Anchor == Anchor.Report && first.Grain == DateGrain.Day && last.Grain == DateGrain.Day;
        if (!isWeek || last.First > first.First || first.First.DayNumber - last.First.DayNumber >= 7) return last;
        return Stretch.OfDay(last.First.AddDays(7), last.Anchor);
    }

    private static bool Joins(Scan scan, int at, TimeClass mark, Stretch first, Stretch last)
    {
        if (first.First >= last.First || first.Last > last.Last) return false;
        if (mark != TimeClass.And || scan.Is(at - 1, TimeClass.Between)) return true;
        return first.Last.AddDays(1) == last.First;
    }
}
