using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Which deals the sides would ratify.</summary>
/// <param name="Game">The game, with pressure and time worked in.</param>
/// <param name="Outcomes">How many deals there are.</param>
/// <param name="Sides">How many deals each side would ratify.</param>
/// <param name="Zone">How many deals all would ratify; 0 where there is no zone of agreement.</param>
/// <param name="Factions">Where each faction stands.</param>
public sealed record GameAnalysis(TwoLevelGame Game, BigInteger Outcomes, ImmutableArray<BigInteger> Sides, BigInteger Zone, ImmutableArray<FactionStanding> Factions)
{
    /// <summary>Analyses a game in its own week.</summary>
    /// <exception cref="Formats.ScenarioException">Its deals cannot be counted exactly.</exception>
    public static GameAnalysis Of(TwoLevelGame game, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        var space = GameSpace.Of(game);
        var patterns = PatternCounter.Count(space.Points, stop);
        var zone = Sum(patterns, bits => space.Game.IsRatified(Accepts(bits)));
        var openings = new OpeningFinder(space, stop);
        return new(
            space.Game,
            space.Outcomes,
            [.. space.Game.Sides.Select((side, place) => Sum(patterns, bits => ConsentOf(space.Game, place, bits)))],
            zone,
            [.. Standings(space, patterns, place => zone.IsZero ? openings.By(place) : null)]);
    }

    private static IEnumerable<FactionStanding> Standings(GameSpace space, Dictionary<long, BigInteger> patterns, Func<int, Opening?> openingBy)
    {
        var place = 0;
        foreach (var (side, standing) in space.Game.Sides.Index())
        {
            foreach (var faction in standing.Factions)
            {
                var bit = place++;
                yield return new(
                    standing,
                    faction,
                    Sum(patterns, bits => Accepts(bits)(bit)),
                    Sum(patterns, bits => Accepts(bits)(bit) && space.Game.IsRatified(Accepts(bits), except: side)),
                    openingBy(bit));
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
