using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Which deals the sides would ratify, what stands in the way, and what would change it.</summary>
/// <param name="Game">The game, with pressure and time worked in.</param>
/// <param name="Outcomes">How many deals there are.</param>
/// <param name="Sides">How many deals each side would ratify.</param>
/// <param name="Zone">How many deals all would ratify; 0 where there is no zone of agreement.</param>
/// <param name="Factions">Where each faction stands.</param>
/// <param name="Answer">Whether there is a zone, who blocks it, and the best deals.</param>
/// <param name="Pair">The cheapest concession of two factions together that would open a zone; null where there is one, or none would for less than one alone.</param>
/// <param name="Linkages">The linkages each of which alone stands in the way of a zone.</param>
/// <param name="Payments">The payments that would open a zone.</param>
/// <param name="Concessions">What each step from an option to the next is worth.</param>
/// <param name="Judgements">The numbers each of which alone, if wrong, would open or close the zone, the least wrong first.</param>
/// <param name="Shifts">The numbers each of which alone, if wrong, would leave the zone open or closed but move the Nash deal, or make another faction block first, the least wrong first; none wrong by more than the faction's range.</param>
public sealed record GameAnalysis(
    TwoLevelGame Game,
    BigInteger Outcomes,
    ImmutableArray<BigInteger> Sides,
    BigInteger Zone,
    ImmutableArray<FactionStanding> Factions,
    GameAnswer Answer,
    PairOpening? Pair,
    ImmutableArray<LinkageOpening> Linkages,
    ImmutableArray<PaymentOpening> Payments,
    ImmutableArray<Concession> Concessions,
    ImmutableArray<Judgement> Judgements,
    ImmutableArray<AnswerShift> Shifts)
{
    /// <summary>Analyses a game in its own week.</summary>
    /// <exception cref="Formats.ScenarioException">Its deals cannot be counted exactly.</exception>
    public static GameAnalysis Of(TwoLevelGame game, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        var space = GameSpace.Of(game);
        var patterns = PatternCounter.Count(space.Points, stop);
        var deals = DecisiveDeals.Of(space, stop);
        var answer = GameAnswer.Of(deals);
        var numbers = JudgedNumber.Of(deals, stop).ToList();
        return new(
            space.Game,
            space.Outcomes,
            [.. space.Game.Sides.Select((_, place) => Sum(patterns, bits => ConsentOf(space.Game, place, bits)))],
            Sum(patterns, bits => space.Game.IsRatified(Accepts(bits))),
            [.. Standings(space, patterns, answer, stop)],
            answer,
            answer.HasZone ? null : OpeningFinder.Pair(deals, answer.Blocking.FirstOrDefault()?.Share),
            answer.HasZone ? [] : [.. OpeningFinder.Linkages(space.Game, stop)],
            answer.HasZone ? [] : [.. OpeningFinder.Payments(deals)],
            [.. Concession.Of(deals)],
            JudgementFinder.Of(deals, numbers),
            ShiftFinder.Of(deals, answer, numbers, stop));
    }

    private static IEnumerable<FactionStanding> Standings(GameSpace space, Dictionary<long, BigInteger> patterns, GameAnswer answer, CancellationToken stop)
    {
        var next = 0;
        foreach (var (side, standing) in space.Game.Sides.Index())
        {
            foreach (var faction in standing.Factions)
            {
                var place = next++;
                var opening = answer.Blocking.FirstOrDefault(opening => opening.Faction == place);
                yield return new(
                    standing,
                    faction,
                    Sum(patterns, bits => Accepts(bits)(place)),
                    Sum(patterns, bits => Accepts(bits)(place) && space.Game.IsRatified(Accepts(bits), except: side)),
                    opening,
                    opening is null ? BigInteger.Zero : PatternCounter.Zone(space.Settle(place, opening.Reservation), stop));
            }
        }
    }

    private static bool ConsentOf(TwoLevelGame game, int side, long bits)
    {
        var start = game.Sides.Take(side).Sum(other => other.Factions.Length);
        return game.Sides[side].Consent.IsGiven(game.Sides[side].Factions, place => Accepts(bits)(start + place));
    }

    private static Func<int, bool> Accepts(long bits) => place => (bits & (1L << place)) != 0;

    private static BigInteger Sum(Dictionary<long, BigInteger> patterns, Func<long, bool> counts) =>
        patterns.Where(pattern => counts(pattern.Key)).Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);
}
