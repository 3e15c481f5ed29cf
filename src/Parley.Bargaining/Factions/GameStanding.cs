using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Which deals the sides would ratify, and who stands in the way.</summary>
/// <param name="Game">The game, with pressure and time worked in.</param>
/// <param name="Outcomes">How many deals there are.</param>
/// <param name="Sides">How many deals each side would ratify.</param>
/// <param name="Zone">How many deals all would ratify; 0 where there is no zone of agreement.</param>
/// <param name="Factions">Where each faction stands.</param>
/// <param name="Answer">Whether there is a zone, who blocks it, and the best deals.</param>
public record GameStanding(
    TwoLevelGame Game,
    BigInteger Outcomes,
    ImmutableArray<BigInteger> Sides,
    BigInteger Zone,
    ImmutableArray<FactionStanding> Factions,
    GameAnswer Answer)
{
    /// <summary>Where a game stands in its own week.</summary>
    /// <exception cref="Formats.ScenarioException">Its deals cannot be counted exactly.</exception>
    public static GameStanding Of(TwoLevelGame game, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Of(DecisiveDeals.Of(GameSpace.Of(game), stop), stop);
    }

    /// <summary>Where a game stands whose decisive deals are known.</summary>
    /// <exception cref="Formats.ScenarioException">Its deals cannot be counted exactly.</exception>
    internal static GameStanding Of(DecisiveDeals deals, CancellationToken stop)
    {
        var space = deals.Space;
        var patterns = PatternCounter.Count(space.Points, stop);
        var answer = GameAnswer.Of(deals);
        return new(
            space.Game,
            space.Outcomes,
            [.. space.Game.Sides.Select((_, place) => Sum(patterns, bits => ConsentOf(space.Game, place, bits)))],
            Sum(patterns, bits => space.Game.IsRatified(Accepts(bits))),
            [.. Standings(space, patterns, answer, stop)],
            answer);
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
