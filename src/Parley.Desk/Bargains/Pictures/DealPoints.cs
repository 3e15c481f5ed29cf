using Parley.Talks;

namespace Parley.Desk.Bargains.Pictures;

/// <summary>A deal by what it brings to two.</summary>
/// <param name="Across">What it brings the one.</param>
/// <param name="Up">What it brings the other.</param>
/// <param name="IsRatified">Whether all would ratify it.</param>
/// <param name="Deal">Each issue with its option.</param>
internal readonly record struct LaidDeal(double Across, double Up, bool IsRatified, ValueList<KeyValuePair<string, string>> Deal);

/// <summary>Puts deals together that bring two the same, and finds the frontier and the deals that are known by a name.</summary>
internal static class DealPoints
{
    /// <summary>The points, by the first gain, then by the second.</summary>
    public static ValueList<DealPoint> Of(IEnumerable<LaidDeal> deals)
    {
        var points = deals
            .GroupBy(deal => (deal.Across, deal.Up))
            .Select(same => new DealPoint(same.Key.Across, same.Key.Up, same.Count(), same.Any(deal => deal.IsRatified), false, same.OrderByDescending(deal => deal.IsRatified).First().Deal))
            .OrderBy(point => point.Across)
            .ThenBy(point => point.Up)
            .ToArray();
        var best = double.NegativeInfinity;
        for (var i = points.Length - 1; i >= 0; i--)
        {
            if (points[i].Up <= best) continue;
            best = points[i].Up;
            points[i] = points[i] with { IsFrontier = true };
        }

        return points.ToValueList();
    }

    /// <summary>The solutions between the two, among the deals that neither would walk away from.</summary>
    /// <param name="points">All points.</param>
    /// <param name="least">What the one would walk away with.</param>
    /// <param name="lowest">What the other would walk away with.</param>
    public static ValueList<NamedDeal> Named(IReadOnlyCollection<DealPoint> points, double least, double lowest)
    {
        var better = points.Where(point => point.Across >= least && point.Up >= lowest).ToList();
        if (better.Count == 0) return [];
        return
        [
            new("Nash", "the greatest product of what both gain over walking away (Nash 1950)", better.MaxBy(point => ((point.Across - least) * (point.Up - lowest), point.Across + point.Up))!),
            new("equal", "the one whose gain over walking away is smaller gains most (Kalai 1977)", better.MaxBy(point => (Math.Min(point.Across - least, point.Up - lowest), point.Across + point.Up))!),
            new("welfare", "the greatest sum of both gains", better.MaxBy(point => (point.Across + point.Up, Math.Min(point.Across, point.Up)))!),
        ];
    }
}
