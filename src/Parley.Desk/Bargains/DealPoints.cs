using Parley.Bargaining.Factions;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>Lays the deals of a game out by what they bring two factions.</summary>
internal static class DealPoints
{
    /// <summary>The points, by the first gain, then by the second.</summary>
    public static ValueList<DealPoint> Of(IReadOnlyCollection<GameDeal> deals, int across, int up)
    {
        var points = deals
            .GroupBy(deal => (Across: deal.Gains[across], Up: deal.Gains[up]))
            .Select(same => new DealPoint(same.Key.Across, same.Key.Up, same.Count(), same.Any(deal => deal.IsRatified), false, (same.FirstOrDefault(deal => deal.IsRatified) ?? same.First()).Deal.Settled))
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

    /// <summary>The solutions between the two factions, among the deals that neither would walk away from.</summary>
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
