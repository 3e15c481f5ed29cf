namespace Parley.Language.Dates.Grammar;

/// <summary>Reads distances from the report's day: "two weeks ago", "in two weeks", "within 90 days", "60 days from now", "a week from Friday".</summary>
/// <remarks>
/// The result is the day, week, month or year around the shifted day, as fine as the unit. "Two days later" counts from something said
/// before and stays unresolved. In "the first drop in two years" the words are a length of time.
/// </remarks>
internal static class Shifts
{
    private const int ComparisonReach = 4;

    public static Match? Read(Scan scan, int at)
    {
        if (Amounts.Read(scan, at) is not { } amount || scan.IsGlued(amount.End - 1)) return null;
        return After(scan, amount) ?? Within(scan, at, amount) ?? In(scan, at, amount);
    }

    private static Match? After(Scan scan, Amount amount) => scan[amount.End].Class switch
    {
        TimeClass.Ago => To(scan, amount, -1, amount.End + 1),
        TimeClass.Now => To(scan, amount, 1, amount.End + 1),
        TimeClass.From when scan.Is(amount.End + 1, TimeClass.Now) => To(scan, amount, 1, amount.End + 2),
        TimeClass.From when scan.Is(amount.End + 1, TimeClass.Weekday) => FromWeekday(scan, amount),
        TimeClass.From when Moments.ReadPlain(scan, amount.End + 1) is { When: { Grain: DateGrain.Day } day } from => Count(day, amount, from.End),
        TimeClass.Comparative when scan.Is(amount.End + 1, TimeClass.Than) => null,
        TimeClass.Comparative => Match.Unresolved(amount.End + 1, Calendar.GrainOf(amount.Unit)),
        _ => null,
    };

    private static Match? Within(Scan scan, int at, Amount amount)
    {
        if (!scan.Is(at - 1, TimeClass.Within)) return null;
        var end = TimeWord(scan, amount.End);
        if (scan.Is(end, TimeClass.Of) || scan.Is(end, TimeClass.After) || Calendar.Shift(scan.Today, amount.Count, amount.Unit) is not { } last) return null;
        return Match.Of(end, new Stretch(scan.Today, last, Calendar.GrainOf(amount.Unit), Anchor.Report)) with { Bound = DateBound.By };
    }

    private static Match? In(Scan scan, int at, Amount amount)
    {
        var end = TimeWord(scan, amount.End);
        var isLength = scan.Is(end, TimeClass.Of) || scan.Is(end, TimeClass.Ended) || scan.Is(end, TimeClass.To) || Compares(scan, at - 2) || !scan.IsWord(at - 1, "in");
        return isLength && end == amount.End ? null : To(scan, amount, 1, end);
    }

    /// <summary>"The highest in two years", "for the first time in a decade", "the third in six weeks".</summary>
    private static bool Compares(Scan scan, int at)
    {
        for (var i = at; i > at - ComparisonReach && scan[i].Class is not (TimeClass.Break or TimeClass.Stop or TimeClass.Comma); i--)
        {
            if (scan[i].Class is TimeClass.Ordinal or TimeClass.Time || scan.TextOf(i).EndsWith("est", StringComparison.Ordinal) || scan.IsWord(i, "worst")) return true;
        }

        return false;
    }

    /// <summary>"Two weeks' time".</summary>
    private static int TimeWord(Scan scan, int end) =>
        scan.Is(end, TimeClass.Possessive) && scan.Is(end + 1, TimeClass.Time) ? end + 2 : scan.Is(end, TimeClass.Time) ? end + 1 : end;

    private static Match To(Scan scan, Amount amount, int direction, int end)
    {
        var grain = Calendar.GrainOf(amount.Unit);
        return Calendar.Shift(scan.Today, direction * amount.Count, amount.Unit) is { } day
            ? Match.Of(end, Calendar.Around(day, amount.Unit, Anchor.Report))
            : Match.Unresolved(end, grain);
    }

    /// <summary>"A week from Tuesday" counts from the next one.</summary>
    private static Match FromWeekday(Scan scan, Amount amount)
    {
        var day = Weekdays.Nearest(scan.Today, scan[amount.End + 1].Value, 1);
        return Count(Stretch.OfDay(day), amount, amount.End + 2);
    }

    private static Match Count(Stretch day, Amount amount, int end) =>
        Calendar.Shift(day.First, amount.Count, amount.Unit) is { } shifted
            ? Match.Of(end, Stretch.OfDay(shifted, Anchor.Report))
            : Match.Unresolved(end, DateGrain.Day);
}
