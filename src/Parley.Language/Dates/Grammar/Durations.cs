namespace Parley.Language.Dates.Grammar;

/// <summary>Reads lengths of time: "two weeks of talks", "a 90-day truce", "three-year", "18 months", "half a year".</summary>
/// <remarks>"A year" is a length only where the words around it measure ("for a year", "a year of talks"): elsewhere it is a rate ("10 mln a year").</remarks>
internal static class Durations
{
    public static Match? Read(Scan scan, int at)
    {
        if (Amounts.Read(scan, at) is not { } amount) return null;
        if (IsShare(scan, amount)) return null;
        if (scan.Is(at, TimeClass.A) && IsBare(at, amount) && !IsMeasured(scan, at, amount.End)) return null;
        if (scan.Is(at, TimeClass.Number) && (YearNumbers.IsYear(scan, at) || IsFraction(scan, at))) return null;
        var isAge = scan.Is(amount.End, TimeClass.Old) || (scan.Is(amount.End, TimeClass.Hyphen) && scan.Is(amount.End + 1, TimeClass.Old));
        return isAge ? null : Match.Duration(amount.End, amount.Days, Calendar.GrainOf(amount.Unit));
    }

    private static bool IsBare(int at, Amount amount) => amount.End == at + 2 && amount.Count == 1;

    /// <summary>"A quarter of a billion" is a share.</summary>
    private static bool IsShare(Scan scan, Amount amount) => amount.Unit == TimeUnit.Quarter && scan.Is(amount.End, TimeClass.Of);

    private static bool IsMeasured(Scan scan, int at, int end) => scan[at - 1].Class is TimeClass.For or TimeClass.Within or TimeClass.In or TimeClass.After
        or TimeClass.Of or TimeClass.On or TimeClass.Than or TimeClass.Over or TimeClass.By || scan[end].Class is TimeClass.Of or TimeClass.Before or TimeClass.After;

    private static bool IsFraction(Scan scan, int at) => scan.IsGlued(at) && scan.Is(at - 1, TimeClass.Slash);
}
