using Parley.Bargaining.Factions;
using Parley.Bargaining.Scenarios;
using Parley.Desk.Bargains.Wordings;
using Parley.Talks;

namespace Parley.Desk.Bargains.Pictures;

/// <summary>Lays the deals of a game out by the margins of its first two sides: what both would ratify lies above and to the right of the lines.</summary>
internal static class GamePlane
{
    /// <summary>The plane, with the solutions where there is a zone, and with what would open one where there is none; null where there are too many deals to list.</summary>
    public static DealPlane? Of(GameAnalysis analysis)
    {
        var deals = GameDeals.Of(analysis.Game);
        if (deals.Length == 0) return null;
        var laid = deals.Select(deal => new LaidDeal(Percent(deal.Margins[0].ToDouble()), Percent(deal.Margins[1].ToDouble()), deal.IsRatified, deal.Deal.Settled)).ToList();
        var points = DealPoints.Of(laid);
        return new(
            $"{analysis.Outcomes} deals by the margins of {analysis.Game.Sides[0].Name} and {analysis.Game.Sides[1].Name}; {analysis.Zone} of them would be ratified by all.",
            Axis(analysis.Game.Sides[0], points, point => point.Across),
            Axis(analysis.Game.Sides[1], points, point => point.Up),
            points,
            [.. Names(analysis).Select(named => new NamedDeal(named.Name, named.Definition, PointOf(named.Deal)))]);

        DealPoint PointOf(Deal deal)
        {
            var at = laid.First(other => other.Deal.Equals(deal.Settled));
            return points.First(point => point.Across.Equals(at.Across) && point.Up.Equals(at.Up));
        }
    }

    private static IEnumerable<(string Name, string Definition, Deal Deal)> Names(GameAnalysis analysis) => analysis.Answer.HasZone
        ? analysis.Answer.Solutions.Select(solution => (solution.Name, solution.Definition, solution.Deal))
        : analysis.Answer.Blocking.Select(opening => ($"if {analysis.Game.Factions[opening.Faction].Name} settled for {FactionAccount.Number(opening.Reservation)}", "what one faction alone could open", opening.Deal));

    private static DealAxis Axis(BargainingSide side, ValueList<DealPoint> points, Func<DealPoint, double> gain) =>
        new($"margin of {side.Name}, in percent of the range ({FactionAccount.Rule(side)}); consents from 0 on", 0, points.Min(gain), points.Max(gain));

    private static double Percent(double share) => Math.Round(100 * share, 6);
}
