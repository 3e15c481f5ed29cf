using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Which deals the sides would ratify.</summary>
/// <param name="Game">The game.</param>
/// <param name="Sides">How many deals each side would ratify.</param>
/// <param name="Zone">How many deals all would ratify; 0 where there is no zone of agreement.</param>
/// <param name="Factions">Where each faction stands.</param>
public sealed record GameAnalysis(TwoLevelGame Game, ImmutableArray<BigInteger> Sides, BigInteger Zone, ImmutableArray<FactionStanding> Factions)
{
    /// <summary>Analyses a game.</summary>
    /// <exception cref="Formats.ScenarioException">Its deals cannot be counted exactly.</exception>
    public static GameAnalysis Of(TwoLevelGame game, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        WholePoints[] points = [.. game.Factions.Select(WholePoints.Of)];
        var patterns = PatternCounter.Count(points, stop);
        var zone = Sum(patterns, bits => game.IsRatified(Accepts(bits)));
        var openings = new OpeningFinder(game, points, stop);
        return new(
            game,
            [.. game.Sides.Select(side => Sum(patterns, bits => ConsentOf(game, side, bits)))],
            zone,
            [.. game.Factions.Select((faction, place) => Standing(game, faction, place, patterns, zone.IsZero ? openings.By(place) : null))]);
    }

    private static FactionStanding Standing(TwoLevelGame game, BargainingFaction faction, int place, Dictionary<long, BigInteger> patterns, Opening? opening)
    {
        var side = game.Sides.First(side => side.Factions.Contains(faction));
        return new(
            side,
            faction,
            Sum(patterns, bits => Accepts(bits)(place)),
            Sum(patterns, bits => Accepts(bits)(place) && game.IsRatified(Accepts(bits), except: side)),
            opening);
    }

    private static bool ConsentOf(TwoLevelGame game, BargainingSide side, long bits)
    {
        var start = game.Sides.TakeWhile(other => !ReferenceEquals(other, side)).Sum(other => other.Factions.Length);
        return side.Consent.IsGiven(side.Factions, place => Accepts(bits)(start + place));
    }

    private static Func<int, bool> Accepts(long bits) => place => (bits & (1L << place)) != 0;

    private static BigInteger Sum(Dictionary<long, BigInteger> patterns, Func<long, bool> counts) =>
        patterns.Where(pattern => counts(pattern.Key)).Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);
}
