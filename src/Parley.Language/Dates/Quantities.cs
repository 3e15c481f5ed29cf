namespace Parley.Language.Dates;

/// <summary>Reads how many units: "90", "twenty-four", "a few", "two or three", "half a", "a couple of".</summary>
internal static class Quantities
{
    /// <summary>The number and the index after it, or null; of a range ("two to three") the larger.</summary>
    public static (double Count, int End)? Read(Scan scan, int at)
    {
        if (One(scan, at) is not { } first) return null;
        var connector = first.End;
        var connects = scan[connector].Class is TimeClass.To or TimeClass.And or TimeClass.Hyphen;
        return connects && One(scan, connector + 1) is { } second && second.Count > first.Count ? second : first;
    }

    private static (double Count, int End)? One(Scan scan, int at) => scan[at].Class switch
    {
        TimeClass.Number => (scan[at].Value, at + 1),
        TimeClass.NumberWord => Spelled(scan, at),
        TimeClass.A => AfterArticle(scan, at),
        TimeClass.Half when scan.Is(at + 1, TimeClass.A) => (0.5, at + 2),
        TimeClass.Quantity => AfterQuantity(scan, at, 1),
        _ => null,
    };

    private static (double Count, int End) Spelled(Scan scan, int at)
    {
        var (value, end) = (scan[at].Value, at + 1);
        if (value >= 20 && scan.Is(end, TimeClass.Hyphen) && scan[end + 1] is { Class: TimeClass.NumberWord, Value: < 10 } digit)
        {
            (value, end) = (value + digit.Value, end + 2);
        }

        if (scan.Is(end, TimeClass.Quantity, 100)) return (value * 100, end + 1);
        var isHalf = scan.Is(end, TimeClass.And) && scan.Is(end + 1, TimeClass.A) && scan.Is(end + 2, TimeClass.Half);
        return isHalf ? (value + 0.5, end + 3) : (value, end);
    }

    private static (double Count, int End) AfterArticle(Scan scan, int at) => scan[at + 1].Class switch
    {
        TimeClass.Quantity => AfterQuantity(scan, at + 1, 1),
        TimeClass.Half when scan.Is(at + 2, TimeClass.Hyphen) => (0.5, at + 3),
        _ => (1, at + 1),
    };

    private static (double Count, int End) AfterQuantity(Scan scan, int at, double times) =>
        (scan[at].Value * times, scan.Skip(at + 1, TimeClass.Of));
}
