namespace Parley.Language.Dates.Grammar;

/// <summary>Reads quarters and halves: "the first quarter of 1987", "third-quarter", "Q3 2018", "the second half of next year", "last quarter of 1986".</summary>
/// <remarks>Without a year the nearest one that fits the direction of the text is meant.</remarks>
internal static class Quarters
{
    public static Match? Read(Scan scan, int at)
    {
        if (scan.Is(at, TimeClass.QuarterCode)) return OfYear(scan, at, at + 1, scan[at].Value, 4);
        var ordinal = scan.Skip(at, TimeClass.The);
        var number = scan[ordinal].Class switch
        {
            TimeClass.Ordinal => scan[ordinal].Value,
            TimeClass.Final => 0,
            TimeClass.Relative when scan[ordinal].Value < 0 && scan.Is(ordinal + 2, TimeClass.Of) => 0,
            _ => -1,
        };
        var part = scan.Skip(ordinal + 1, TimeClass.Hyphen);
        var parts = scan[part] switch
        {
            { Class: TimeClass.Half } => 2,
            { Class: TimeClass.Unit, Value: (int)TimeUnit.Quarter } => 4,
            _ => 0,
        };
        if (parts == 0 || number < 0 || number > parts) return null;
        return OfYear(scan, at, part + 1, number == 0 ? parts : number, parts) ?? HalfOfUnit(scan, part + 1, number, parts);
    }

    private static Match? OfYear(Scan scan, int at, int end, int number, int parts)
    {
        var months = 12 / parts;
        if (YearNumbers.ReadAfter(scan, end) is var (year, after, anchor)) return Match.Of(after, Part(year, number, months, anchor));
        if (scan.Is(end, TimeClass.Of) && scan.Is(end + 1, TimeClass.The) && scan.Is(end + 2, TimeClass.Unit, (int)TimeUnit.Year))
        {
            return Match.Of(end + 3, Part(scan.Today.Year, number, months, Anchor.Report));
        }

        if (scan.Is(end, TimeClass.Of) || (parts == 2 && scan[at - 1].Class is not (TimeClass.In or TimeClass.By or TimeClass.For))) return null;
        var nearest = Nearness.Year(scan, at, end, candidate => new DateOnly(candidate, number * months, 15));
        return Match.Of(end, Part(nearest!.Value.Year, number, months, Anchor.Year));
    }

    /// <summary>"The second half of March", "the first half of the decade".</summary>
    private static Match? HalfOfUnit(Scan scan, int at, int number, int parts)
    {
        if (parts != 2 || !scan.Is(at, TimeClass.Of) || Anchors.Read(scan, at + 1) is not { When: { } whole } anchor) return null;
        var middle = whole.First.AddDays((whole.Last.DayNumber - whole.First.DayNumber) / 2);
        return Match.Of(anchor.End, number == 1 ? whole with { Last = middle } : whole with { First = middle.AddDays(1) });
    }

    private static Stretch Part(int year, int number, int months, Anchor anchor) =>
        Calendar.Months(year, ((number - 1) * months) + 1, months, DateGrain.Quarter, anchor);
}
