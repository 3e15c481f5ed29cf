namespace Parley.Language.Dates.Grammar;

/// <summary>Reads counted parts: "the first week of May", "the second Tuesday in March", "the first ten days of April", "the first three months of 1987", "in the first nine months".</summary>
internal static class Ordinals
{
    private const int FromEnd = -1;
    private const int MostUnits = 60;

    public static Match? Read(Scan scan, int at)
    {
        var ordinal = scan.Skip(at, TimeClass.The);
        var number = scan[ordinal].Class switch
        {
            TimeClass.Ordinal => scan[ordinal].Value,
            TimeClass.Final => FromEnd,
            TimeClass.Relative when scan[ordinal].Value < 0 => FromEnd,
            _ => 0,
        };
        if (number is 0 or > 31) return null;
        return scan[ordinal + 1].Class switch
        {
            TimeClass.Unit => Units(scan, number, new Amount(1, (TimeUnit)scan[ordinal + 1].Value, ordinal + 2)),
            TimeClass.Weekday => Weekday(scan, ordinal + 1, number),
            TimeClass.Number or TimeClass.NumberWord or TimeClass.Quantity when Amounts.Read(scan, ordinal + 1) is { } amount => Units(scan, number, amount),
            TimeClass.Weekend => Weekend(scan, ordinal + 1, number),
            _ => null,
        };
    }

    private static Match? Units(Scan scan, int number, Amount amount)
    {
        if (amount.Count is < 1 or > MostUnits || (number > 1 && amount.Count > 1) || amount.Unit == TimeUnit.Hour) return null;
        if (Whole(scan, number, amount) is not { When: { } whole } of) return null;
        var count = (int)amount.Count;
        var first = number > 0 ? Step(whole.First, (number - 1) * count, amount.Unit) : Step(whole.Last.AddDays(1), -count, amount.Unit);
        var last = Step(first, count, amount.Unit).AddDays(-1);
        return first <= last && first >= whole.First && first <= whole.Last
            ? Match.Of(of.End, new Stretch(first, last < whole.Last ? last : whole.Last, Calendar.GrainOf(amount.Unit), whole.Anchor))
            : null;
    }

    private static DateOnly Step(DateOnly day, int count, TimeUnit unit) => Calendar.Shift(day, count, unit) ?? day;

    private static Match? Weekday(Scan scan, int at, int number) =>
        Of(scan, at + 1) is { When: { } whole } of && Day(whole, scan[at].Value, number) is { } day
            ? Match.Of(of.End, Stretch.OfDay(day, whole.Anchor))
            : null;

    private static Match? Weekend(Scan scan, int at, int number)
    {
        const int Saturday = 6;
        return Of(scan, at + 1) is { When: { } whole } of && Day(whole, Saturday, number) is { } day
            ? Match.Of(of.End, new Stretch(day, day.AddDays(1), DateGrain.Day, whole.Anchor))
            : null;
    }

    private static DateOnly? Day(Stretch whole, int weekday, int number)
    {
        var day = number > 0 ? Weekdays.Nearest(whole.First, weekday, 1).AddDays(7 * (number - 1)) : Weekdays.Nearest(whole.Last, weekday, -1);
        return day >= whole.First && day <= whole.Last ? day : null;
    }

    private static Match? Whole(Scan scan, int number, Amount amount) => Of(scan, amount.End)
        ?? (number == 1 && amount is { Unit: TimeUnit.Month, Count: > 1 } ? LatestYear(scan, amount) : null);

    /// <summary>"In the first nine months": of the latest year of which they are over.</summary>
    private static Match LatestYear(Scan scan, Amount amount)
    {
        var year = scan.Today.Month > amount.Count ? scan.Today.Year : scan.Today.Year - 1;
        return Match.Of(amount.End, Calendar.Year(year, Anchor.Report));
    }

    private static Match? Of(Scan scan, int at) => scan[at].Class is TimeClass.Of or TimeClass.In ? Anchors.Read(scan, at + 1) : null;
}
