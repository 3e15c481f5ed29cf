using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Finds the cheapest that would open a zone of agreement, where there is none.</summary>
internal static class OpeningFinder
{
    /// <summary>What each faction alone could settle for, by the share of its range that it would give up.</summary>
    public static ImmutableArray<Opening> Single(DecisiveDeals deals) =>
        [.. deals.Decisive.Select(faction => By(deals, faction)).OfType<Opening>().OrderBy(opening => opening.Share)];

    /// <summary>The cheapest concession of two factions together; null where none opens a zone for less than one faction alone could.</summary>
    public static PairOpening? Pair(DecisiveDeals deals, Rational? alone)
    {
        (Rational Cost, int Point, int First, int Second)? best = null;
        for (var point = 0; point < deals.Count; point++)
        {
            var refusing = deals.Decisive.Where(place => deals.Slack(point, place).Sign < 0).ToArray();
            foreach (var first in refusing)
            {
                foreach (var second in refusing.Where(other => other > first))
                {
                    var cost = Rational.Zero - deals.Share(point, first) - deals.Share(point, second);
                    if ((alone is null || cost < alone) && (best is null || cost < best.Value.Cost) && deals.IsRatified(point, place => place == first || place == second)) best = (cost, point, first, second);
                }
            }
        }

        return best is var (_, at, one, another) ? new(Make(deals, at, one), Make(deals, at, another)) : null;
    }

    /// <summary>The least amount of each payment that makes some deal acceptable to all.</summary>
    public static IEnumerable<PaymentOpening> Payments(DecisiveDeals deals)
    {
        foreach (var payment in deals.Space.Game.Payments)
        {
            var amounts = Enumerable.Range(0, deals.Count).SelectMany(point => Amounts(deals, payment, point).Select(amount => (Point: point, Amount: amount)));
            var best = amounts.OrderBy(offer => offer.Amount).Select(offer => ((int Point, Rational Amount)?)offer).FirstOrDefault();
            if (best is var (point, amount)) yield return new(payment, amount, deals.DealOf(point));
        }
    }

    /// <summary>The linkages each of which alone stands in the way.</summary>
    /// <param name="game">The game.</param>
    /// <param name="areCounted">Whether to count the deals that would be ratified.</param>
    /// <param name="stop">Stops it.</param>
    public static IEnumerable<LinkageOpening> Linkages(TwoLevelGame game, bool areCounted, CancellationToken stop)
    {
        foreach (var linkage in game.Linkages)
        {
            var space = GameSpace.Of(game with { Linkages = game.Linkages.Remove(linkage) });
            if (DecisiveDeals.Of(space, stop).HasZone) yield return new(linkage, areCounted ? new GameCounts(space, hasZone: true, stop).Zone : null);
        }
    }

    private static Opening? By(DecisiveDeals deals, int faction)
    {
        int? best = null;
        for (var point = 0; point < deals.Count; point++)
        {
            if ((best is null || deals.Slack(point, faction) > deals.Slack(best.Value, faction)) && deals.IsRatified(point, place => place == faction)) best = point;
        }

        return best is { } found ? Make(deals, found, faction) : null;
    }

    private static Opening Make(DecisiveDeals deals, int point, int faction) => new(
        faction, deals.Space.Game.Factions[faction].Reservation + deals.Gain(point, faction), Rational.Zero - deals.Share(point, faction), deals.DealOf(point));

    /// <summary>The amounts, from the least that could be enough, at which a payment makes a deal acceptable.</summary>
    private static IEnumerable<Rational> Amounts(DecisiveDeals deals, SidePayment payment, int point) => payment.Receivers
        .Where(deals.IsDecisive)
        .Select(place => (Rational.Zero - deals.Gain(point, place)) / payment.Rate)
        .Where(amount => amount > Rational.Zero && amount <= payment.Most)
        .Where(amount => deals.Space.Game.IsRatified(place => deals.IsDecisive(place) && deals.Gain(point, place) + Moved(payment, place, amount) >= Rational.Zero));

    private static Rational Moved(SidePayment payment, int place, Rational amount) =>
        payment.Payers.Contains(place) ? Rational.Zero - amount : payment.Receivers.Contains(place) ? payment.Rate * amount : Rational.Zero;
}
