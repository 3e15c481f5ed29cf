namespace Parley.Language.Dates.Grammar;

/// <summary>Reads a number of units: "90 days", "two more weeks", "90-day", "a year and a half", "half a century".</summary>
internal static class Amounts
{
    private const int MostFillers = 2;

    /// <summary>The amount that begins at a token, or null.</summary>
    public static Amount? Read(Scan scan, int at)
    {
        if (Quantities.Read(scan, at) is not var (count, end)) return null;
        end = scan.Skip(end, TimeClass.Hyphen);
        for (var i = 0; i < MostFillers && scan[end].Class is TimeClass.Filler or TimeClass.Fiscal; i++) end++;
        if (!scan.Is(end, TimeClass.Unit)) return null;
        var unit = (TimeUnit)scan[end++].Value;
        var addsHalf = scan.Is(end, TimeClass.And) && scan.Is(end + 1, TimeClass.A) && scan.Is(end + 2, TimeClass.Half);
        return addsHalf ? new Amount(count + 0.5, unit, end + 3) : new Amount(count, unit, end);
    }
}

/// <summary>A number of units.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="End">The index after the last token.</param>
internal readonly record struct Amount(double Count, TimeUnit Unit, int End)
{
    /// <summary>The length in days.</summary>
    public double Days => Count * Calendar.DaysOf(Unit);
}
