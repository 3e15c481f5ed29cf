namespace Parley.Language.Dates.Grammar;

/// <summary>Reads what is counted in steps from the report's day: "next month", "last Friday", "this spring", "next fiscal year", "last November", "the weekend".</summary>
/// <remarks>"The previous week" counts from something said before, and stays unresolved.</remarks>
internal static class Relatives
{
    public static Match? Read(Scan scan, int at)
    {
        var word = scan.Skip(at, TimeClass.The);
        if (scan.Is(word, TimeClass.Anaphoric)) return word > at ? Anaphoric(scan, word + 1) : null;
        if (scan.Is(word, TimeClass.Weekend)) return word > at ? NearestWeekend(scan, at, word + 1) : null;
        if (!scan.Is(word, TimeClass.Relative)) return null;
        var step = scan[word].Value;
        var next = scan.Skip(word + 1, TimeClass.Fiscal);
        return scan[next].Class switch
        {
            TimeClass.Unit when scan[next].Value >= (int)TimeUnit.Day => Unit(scan, next, step),
            TimeClass.Weekend when step == 0 => NearestWeekend(scan, at, next + 1),
            TimeClass.Weekend => Match.Of(next + 1, Weekend(scan.Today, step)),
            TimeClass.Weekday => Weekday(scan, next, step),
            TimeClass.Month => Month(scan, next, step),
            TimeClass.Season => Season(scan, next, step),
            _ => null,
        };
    }

    /// <summary>Saturday and Sunday of the week before, of this or of the next one.</summary>
    public static Stretch Weekend(DateOnly today, int step)
    {
        var saturday = Calendar.Around(today, TimeUnit.Week).First.AddDays(5 + (7 * step));
        return new Stretch(saturday, saturday.AddDays(1), DateGrain.Day, Anchor.Report);
    }

    /// <summary>"Over the weekend", "this weekend": the latest one that has begun, or the one ahead.</summary>
    private static Match NearestWeekend(Scan scan, int at, int end)
    {
        var weekend = Weekend(scan.Today, 0);
        var isBehind = weekend.First > scan.Today && Directions.At(scan, at, end) < 0;
        return Match.Of(end, isBehind ? Weekend(scan.Today, -1) : weekend);
    }

    private static Match? Unit(Scan scan, int at, int step)
    {
        var unit = (TimeUnit)scan[at].Value;
        var isPlural = scan.TextOf(at)[^1] is 's' or 'S';
        if (isPlural || (unit == TimeUnit.Day && step != 0) || Calendar.Shift(scan.Today, step, unit) is not { } day) return null;
        return Match.Of(at + 1, Calendar.Around(day, unit, Anchor.Report));
    }

    private static Match? Anaphoric(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.Unit when scan[at].Value >= (int)TimeUnit.Day && scan.TextOf(at)[^1] != 's' =>
            Match.Unresolved(at + 1, Calendar.GrainOf((TimeUnit)scan[at].Value)),
        TimeClass.Weekday => Match.Unresolved(at + 1, DateGrain.Day),
        TimeClass.Month => Match.Unresolved(at + 1, DateGrain.Month),
        _ => null,
    };

    /// <summary>"Last Friday" is the latest before the report's day, "next Friday" that of the next week, "this Friday" that of this week.</summary>
    private static Match Weekday(Scan scan, int at, int step)
    {
        var weekday = scan[at].Value;
        var day = step < 0
            ? Weekdays.Nearest(scan.Today.AddDays(-1), weekday, -1)
            : Calendar.Around(scan.Today, TimeUnit.Week).First.AddDays((7 * step) + weekday - 1);
        return Match.Of(scan.Skip(at + 1, TimeClass.DayPart), Stretch.OfDay(day, Anchor.Report));
    }

    private static Match? Month(Scan scan, int at, int step)
    {
        var (today, month) = (scan.Today, scan[at].Value);
        var year = today.Year + step switch
        {
            < 0 => month < today.Month ? 0 : -1,
            0 => 0,
            _ => month > today.Month ? 0 : 1,
        };
        if (CalendarDays.IsDay(scan, at + 1))
        {
            return Calendar.Day(year, month, scan[at + 1].Value) is { } day ? Match.Of(at + 2, Stretch.OfDay(day, Anchor.Report)) : null;
        }

        return Match.Of(at + 1, Calendar.Month(year, month, Anchor.Report));
    }

    private static Match Season(Scan scan, int at, int step)
    {
        var year = scan.Today.Year;
        var season = Calendar.Season(year, scan[at].Value, Anchor.Report);
        if (step < 0 && season.Last >= scan.Today) season = Calendar.Season(year - 1, scan[at].Value, Anchor.Report);
        if (step > 0 && season.First <= scan.Today) season = Calendar.Season(year + 1, scan[at].Value, Anchor.Report);
        return Match.Of(at + 1, season);
    }
}
