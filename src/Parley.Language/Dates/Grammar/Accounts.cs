namespace Parley.Language.Dates.Grammar;

/// <summary>Reads stretches named by their end, as accounts are: "the year to end-March", "the 12 months ended June 30", "the week ending May 8".</summary>
internal static class Accounts
{
    public static Match? Read(Scan scan, int at)
    {
        var word = scan.Skip(at, TimeClass.The);
        var amount = scan.Is(word, TimeClass.Unit) && word > at
            ? new Amount(1, (TimeUnit)scan[word].Value, word + 1)
            : Amounts.Read(scan, scan.Is(word, TimeClass.Fiscal) ? word + 1 : word);
        if (amount is not { Unit: not TimeUnit.Hour } length) return null;
        var start = length.End;
        if (scan.Is(start, TimeClass.Of) || scan.Is(start, TimeClass.Began)) return Beginning(scan, start + 1, length);
        if (scan.IsWord(start, "beginning") || scan.IsWord(start, "starting")) return Beginning(scan, start + 1, length);
        if (scan[start].Class is not (TimeClass.Ended or TimeClass.To or TimeClass.Through)) return null;
        start = scan.Skip(scan.Skip(start + 1, TimeClass.On), TimeClass.In);
        if ((Edges.Read(scan, start) ?? Moments.ReadPlain(scan, start)) is not { When: { } end } last || end.Grain > DateGrain.Month) return null;
        return Calendar.Shift(end.Last.AddDays(1), -length.Count, length.Unit) is { } first && first <= end.Last
            ? Match.Of(last.End, new Stretch(first, end.Last, Calendar.GrainOf(length.Unit), end.Anchor))
            : null;
    }

    /// <summary>"The week of May 4", "the week beginning May 4".</summary>
    private static Match? Beginning(Scan scan, int at, Amount length)
    {
        if (length.Unit != TimeUnit.Week || Moments.ReadPlain(scan, scan.Skip(at, TimeClass.On)) is not { When: { Grain: DateGrain.Day } day } first) return null;
        return Match.Of(first.End, Calendar.Around(day.First, TimeUnit.Week, day.Anchor));
    }
}
