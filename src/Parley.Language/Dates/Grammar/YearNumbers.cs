namespace Parley.Language.Dates.Grammar;

/// <summary>Reads the year of a day, month, quarter, season: "2018", ", 2018", "of 2018", "last year", "of this year", "fiscal 1988".</summary>
internal static class YearNumbers
{
    /// <summary>The year and the index after it, or null when none stands there.</summary>
    public static (int Year, int End, Anchor Anchor)? ReadAfter(Scan scan, int at)
    {
        var start = scan.Skip(scan.Skip(at, TimeClass.Comma), TimeClass.Of);
        if (!scan.Is(at, TimeClass.Comma)) start = scan.Skip(scan.Skip(start, TimeClass.The), TimeClass.Fiscal);
        if (IsYear(scan, start)) return (scan[start].Value, start + 1, Anchor.None);
        if (scan.Is(start, TimeClass.Relative) && !scan.Is(at, TimeClass.Comma))
        {
            var unit = scan.Skip(start + 1, TimeClass.Fiscal);
            if (scan.Is(unit, TimeClass.Unit, (int)TimeUnit.Year)) return (scan.Today.Year + scan[start].Value, unit + 1, Anchor.Report);
        }

        return null;
    }

    /// <summary>Whether the token is a number that can be a year of our times, and nothing after it makes it an amount.</summary>
    public static bool IsYear(Scan scan, int at) => scan[at] is { Class: TimeClass.Number, Value: >= 1500 and < 2200 }
        && scan[at].End - scan[at].Start == 4
        && scan[at + 1].Class is not (TimeClass.Measure or TimeClass.Unit)
        && !scan.IsWord(at + 1, "%");
}
