namespace Parley.Language.Dates.Grammar;

/// <summary>Reads the ends and the middle of a stretch: "the end of the year", "the start of April", "end-March", "year-end", "mid-1988", "mid-May".</summary>
/// <remarks>
/// The edge of a year is its first or last month, that of a month its first or last ten days; the middle is the middle third.
/// </remarks>
internal static class Edges
{
    public static Match? Read(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.The or TimeClass.Edge => Of(scan, scan.Skip(at, TimeClass.The)) ?? Hyphenated(scan, at),
        TimeClass.Part when scan[at].Value == 0 => Hyphenated(scan, at),
        TimeClass.Unit => UnitEnd(scan, at),
        _ => null,
    };

    /// <summary>The edge (-1 beginning, 0 middle, 1 end) of a stretch, one grain finer where it is coarse.</summary>
    public static Stretch Cut(Stretch whole, int edge)
    {
        var (first, last) = (whole.First, whole.Last);
        return (whole.Grain, edge) switch
        {
            (_, 0) => Parts.Third(whole, 0),
            (DateGrain.Day, _) => whole,
            (DateGrain.Week, < 0) => whole with { Last = first.AddDays(1) },
            (DateGrain.Week, _) => whole with { First = last.AddDays(-2) },
            (DateGrain.Month, < 0) => whole with { Last = first.AddDays(9) },
            (DateGrain.Month, _) => whole with { First = first.AddDays(20) },
            (DateGrain.Quarter or DateGrain.Year, < 0) => Calendar.Month(first.Year, first.Month, whole.Anchor),
            (DateGrain.Quarter or DateGrain.Year, _) => Calendar.Month(last.Year, last.Month, whole.Anchor),
            (_, < 0) => Calendar.Year(first.Year, whole.Anchor),
            _ => Calendar.Year(last.Year, whole.Anchor),
        };
    }

    /// <summary>"At the end of the day" is all in all.</summary>
    private static bool IsIdiom(Scan scan, int at) => scan.IsWord(at - 2, "at") && scan.IsWord(at, "end") && scan.IsWord(at + 3, "day");

    private static Match? Of(Scan scan, int at)
    {
        if (!scan.Is(at, TimeClass.Edge) || !scan.Is(at + 1, TimeClass.Of) || IsIdiom(scan, at)) return null;
        return Anchors.Read(scan, at + 2) is { } anchor ? Cut(anchor, scan[at].Value) : null;
    }

    /// <summary>"End-March", "mid-1988", "mid-week", and "end 1987" without the hyphen.</summary>
    private static Match? Hyphenated(Scan scan, int at)
    {
        if (scan[at].Class is not (TimeClass.Edge or TimeClass.Part)) return null;
        var stretch = scan.Skip(at + 1, TimeClass.Hyphen);
        if (stretch == at + 1 && scan.Is(at, TimeClass.Edge) && scan[stretch].Class is not (TimeClass.Month or TimeClass.Number)) return null;
        if (Moments.ReadPlain(scan, stretch) is { Days: null, Grain: not DateGrain.Day } plain) return Cut(plain, scan[at].Value);
        return scan.Is(stretch, TimeClass.Unit) && stretch > at + 1 ? NearestUnit(scan, at, stretch + 1, (TimeUnit)scan[stretch].Value, scan[at].Value) : null;
    }

    /// <summary>"Year-end", "month-end".</summary>
    private static Match? UnitEnd(Scan scan, int at) =>
        scan.Is(at + 1, TimeClass.Hyphen) && scan.Is(at + 2, TimeClass.Edge)
            ? NearestUnit(scan, at, at + 3, (TimeUnit)scan[at].Value, scan[at + 2].Value)
            : null;

    private static Match? NearestUnit(Scan scan, int at, int end, TimeUnit unit, int edge)
    {
        if (unit < TimeUnit.Week) return null;
        if (unit == TimeUnit.Year && YearNumbers.ReadAfter(scan, end) is var (year, after, anchor)) return Match.Of(after, Cut(Calendar.Year(year, anchor), edge));
        var cut = Cut(Calendar.Around(scan.Today, unit, Anchor.Report), edge);
        var isBehind = Directions.At(scan, at, end) < 0 && cut.First > scan.Today;
        if (isBehind && Calendar.Shift(scan.Today, -1, unit) is { } before) cut = Cut(Calendar.Around(before, unit, Anchor.Report), edge);
        return Match.Of(end, cut);
    }

    private static Match Cut(Match whole, int edge) =>
        whole.When is { } stretch ? Match.Of(whole.End, Cut(stretch, edge)) : Match.Unresolved(whole.End, whole.Grain);
}
