using System.Collections.Immutable;
using System.Numerics;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>All deals of a game at a moment, in whole points.</summary>
/// <param name="Game">The game, with pressure and time worked in.</param>
/// <param name="Bundles">Its issues, bundled where they interact.</param>
/// <param name="Points">The gains, by faction.</param>
internal sealed record GameSpace(TwoLevelGame Game, ImmutableArray<Bundle> Bundles, WholePoints[] Points)
{
    /// <summary>How many deals there are.</summary>
    public BigInteger Outcomes => Bundles.Aggregate(BigInteger.One, (product, bundle) => product * bundle.Combinations.Length);

    /// <summary>The space of a game as it is now.</summary>
    /// <exception cref="Formats.ScenarioException">Issues interact in too many ways.</exception>
    public static GameSpace Of(TwoLevelGame game)
    {
        var now = game.Now();
        var bundles = Bundler.Of(now);
        return new(now, bundles, [.. now.Factions.Select((faction, place) => WholePoints.Of(bundles, place, faction.Reservation))]);
    }

    /// <summary>The space where a faction settles for something else.</summary>
    /// <param name="faction">Its place.</param>
    /// <param name="reservation">What it then walks away with: a sum of its gains.</param>
    public GameSpace Settle(int faction, Rational reservation)
    {
        var points = Points[faction];
        var settled = points with { Reservation = reservation.Numerator * points.Scale / reservation.Denominator };
        return this with { Points = [.. Points.Index().Select(other => other.Index == faction ? settled : other.Item)] };
    }

    /// <summary>The space with none but some combinations of a bundle.</summary>
    /// <param name="at">The bundle.</param>
    /// <param name="kept">The numbers of the combinations.</param>
    public GameSpace Keep(int at, int[] kept)
    {
        var bundle = Bundles[at];
        var fewer = new Bundle(bundle.Issues, Array.ConvertAll(kept, i => bundle.Combinations[i]), Array.ConvertAll(bundle.Gains, gains => Array.ConvertAll(kept, i => gains[i])));
        return this with
        {
            Bundles = Bundles.SetItem(at, fewer),
            Points = Array.ConvertAll(Points, points => points with { Values = [.. points.Values.Select((values, i) => i == at ? Array.ConvertAll(kept, k => values[k]) : values)] }),
        };
    }

    /// <summary>A deal in words.</summary>
    /// <param name="combinations">The combination of each bundle.</param>
    public Deal Describe(ReadOnlySpan<int> combinations)
    {
        var settled = new KeyValuePair<string, string>[Game.Issues.Length];
        for (var bundle = 0; bundle < combinations.Length; bundle++)
        {
            foreach (var (place, issue) in Bundles[bundle].Issues.Index()) settled[issue] = new(Game.Issues[issue].Name, Game.Issues[issue].Options[Bundles[bundle].Combinations[combinations[bundle]][place]]);
        }

        return new Deal([.. settled]);
    }
}
