namespace Parley.Language.Dates.Grammar;

/// <summary>Reads years and decades: "1985", "fiscal 1988", "FY2019", "1986/87", "the 1980s". "1985 tonnes" is an amount.</summary>
internal static class Years
{
    public static Match? Read(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.Number => Number(scan, at),
        TimeClass.Fiscal => Fiscal(scan, at),
        TimeClass.FiscalCode => Match.Of(at + 1, Calendar.Year(scan[at].Value)),
        TimeClass.Decade => Match.Of(at + 1, Calendar.Years(scan[at].Value, 10)),
        TimeClass.The when scan.Is(at + 1, TimeClass.Decade) => Match.Of(at + 2, Calendar.Years(scan[at + 1].Value, 10)),
        TimeClass.The when scan.Is(at + 1, TimeClass.Unit, (int)TimeUnit.Year) && YearNumbers.IsYear(scan, at + 2) =>
            Match.Of(at + 3, Calendar.Year(scan[at + 2].Value)),
        _ => null,
    };

    private static Match? Number(Scan scan, int at)
    {
        if (!YearNumbers.IsYear(scan, at) || scan[at].Value < 1800) return null;
        if (scan.IsGlued(at) && !IsBracket(scan, at - 1) && !EndsRange(scan, at - 1)) return null;
        var year = scan[at].Value;
        if (scan.Is(at + 1, TimeClass.Possessive) && scan.TextOf(at + 1).Length == 2 && year % 10 == 0) return Decade(scan, at, year);
        return SplitYear(scan, at) is { } split ? split : Match.Of(at + 1, Calendar.Year(year));
    }

    private static bool IsBracket(Scan scan, int at) => scan.TextOf(at) is "(" or "[" or "\"" or "\u201c" or "'" or "\u2018";

    /// <summary>"Mid-1985" and "1985-1987", but not "555-1987".</summary>
    private static bool EndsRange(Scan scan, int at) => scan.Is(at, TimeClass.Hyphen) && (!scan.Is(at - 1, TimeClass.Number) || YearNumbers.IsYear(scan, at - 1));

    /// <summary>"The 1980's" of older print; "1980's" without an article is a possessive.</summary>
    private static Match? Decade(Scan scan, int at, int year) =>
        scan[at - 1].Class is TimeClass.The or TimeClass.Part or TimeClass.Hyphen ? Match.Of(at + 2, Calendar.Years(year, 10)) : Match.Of(at + 1, Calendar.Year(year));

    /// <summary>"1986/87": a year that runs over two of the calendar.</summary>
    private static Match? SplitYear(Scan scan, int at)
    {
        if (!scan.Is(at + 1, TimeClass.Slash) || !scan.IsGlued(at + 1) || !scan.Is(at + 2, TimeClass.Number) || !scan.IsGlued(at + 2)) return null;
        var (first, second) = (scan[at].Value, scan[at + 2].Value);
        if (second != first + 1 && second != (first + 1) % 100) return null;
        var (one, two) = (Calendar.Year(first), Calendar.Year(first + 1));
        return Match.Of(at + 3, one with { Last = two.Last });
    }

    private static Match? Fiscal(Scan scan, int at)
    {
        var year = scan.Is(at + 1, TimeClass.Unit, (int)TimeUnit.Year) ? at + 2 : at + 1;
        return scan.Is(year, TimeClass.Number) ? Number(scan, year) : null;
    }
}
