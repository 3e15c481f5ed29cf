namespace Parley.Language.Dates.Grammar;

/// <summary>Reads what an edge or a part is taken of: any plain expression, and "the year", "this month", "the decade", meaning the current one.</summary>
internal static class Anchors
{
    public static Match? Read(Scan scan, int at)
    {
        if (Moments.ReadPlain(scan, at) is { Days: null } plain) return plain;
        var word = scan[at].Class is TimeClass.The or TimeClass.Determiner ? at + 1 : at;
        var unit = scan.Skip(word, TimeClass.Fiscal);
        if (scan.Is(unit, TimeClass.Weekend)) return Match.Of(unit + 1, Relatives.Weekend(scan.Today, 0));
        var isUnit = scan.Is(unit, TimeClass.Unit) && scan[unit].Value >= (int)TimeUnit.Day && word > at;
        return isUnit ? Match.Of(unit + 1, Calendar.Around(scan.Today, (TimeUnit)scan[unit].Value, Anchor.Report)) : null;
    }
}
