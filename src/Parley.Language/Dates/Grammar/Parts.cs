namespace Parley.Language.Dates.Grammar;

/// <summary>Reads parts of a stretch: "early 2019", "late last year", "early next week", "later this month", "earlier this year", "late on Tuesday".</summary>
internal static class Parts
{
    public static Match? Read(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.The when scan.Is(at + 1, TimeClass.Part) => Part(scan, at + 1),
        TimeClass.The when scan.Is(at + 1, TimeClass.Rest) => Rest(scan, at + 1),
        TimeClass.Part => Part(scan, at),
        TimeClass.Comparative => Compared(scan, at),
        TimeClass.Rest => Rest(scan, at),
        _ => null,
    };

    /// <summary>The first (-1), middle (0) or last (1) third of a stretch, at its own grain.</summary>
    public static Stretch Third(Stretch whole, int part)
    {
        return whole.Grain switch
        {
            DateGrain.Day => whole,
            DateGrain.Week => part switch
            {
                < 0 => whole with { Last = whole.First.AddDays(1) },
                0 => whole with { First = whole.First.AddDays(2), Last = whole.First.AddDays(2) },
                _ => whole with { First = whole.First.AddDays(3) },
            },
            DateGrain.Month => Days(whole, part, 10),
            _ => Months(whole, part),
        };
    }

    private static Stretch Days(Stretch whole, int part, int third) => part switch
    {
        < 0 => whole with { Last = whole.First.AddDays(third - 1) },
        0 => whole with { First = whole.First.AddDays(third), Last = whole.First.AddDays((2 * third) - 1) },
        _ => whole with { First = whole.First.AddDays(2 * third) },
    };

    private static Stretch Months(Stretch whole, int part)
    {
        var months = ((whole.Last.Year - whole.First.Year) * 12) + whole.Last.Month - whole.First.Month + 1;
        var third = Math.Max(1, months / 3);
        var start = whole.First.AddMonths((part + 1) * third);
        return whole with { First = start, Last = part > 0 ? whole.Last : start.AddMonths(third).AddDays(-1) };
    }

    private static Match? Part(Scan scan, int at)
    {
        var start = scan.Skip(at + 1, TimeClass.Hyphen);
        if (scan[start].Class is TimeClass.In or TimeClass.On && start == at + 1) start++;
        if (Anchors.Read(scan, start) is not { } whole) return null;
        return whole.When is { } stretch ? Match.Of(whole.End, Third(stretch, scan[at].Value)) : whole;
    }

    /// <summary>"Later this month" runs from the report's day to the end, "earlier this month" from the start to the report's day; "earlier in the day" counts from a day told before.</summary>
    private static Match? Compared(Scan scan, int at)
    {
        var start = scan.Skip(scan.Skip(at + 1, TimeClass.In), TimeClass.On);
        if (Anchors.Read(scan, start) is not { When: { } whole } anchor) return null;
        var holdsToday = whole.First <= scan.Today && scan.Today <= whole.Last;
        if (whole.Grain == DateGrain.Day && scan[at + 1].Class is TimeClass.In) return null;
        if (!holdsToday) return Match.Of(anchor.End, whole.Grain == DateGrain.Day ? whole : Third(whole, scan[at].Value));
        return Match.Of(anchor.End, scan[at].Value > 0 ? After(scan, whole) : whole with { Last = scan.Today, Anchor = Anchor.Report });
    }

    /// <summary>"The rest of the year".</summary>
    private static Match? Rest(Scan scan, int at) =>
        scan.Is(at + 1, TimeClass.Of) && Anchors.Read(scan, at + 2) is { When: { } whole } anchor ? Match.Of(anchor.End, After(scan, whole)) : null;

    private static Stretch After(Scan scan, Stretch whole) =>
        whole.First <= scan.Today && scan.Today <= whole.Last ? whole with { First = scan.Today, Anchor = Anchor.Report } : whole;
}
