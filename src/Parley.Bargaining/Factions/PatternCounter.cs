using System.Numerics;
using Parley.Bargaining.Formats;

namespace Parley.Bargaining.Factions;

/// <summary>Counts deals by who accepts them, exactly, without listing them.</summary>
internal static class PatternCounter
{
    /// <summary>Sums below this leave room in a long for one more step.</summary>
    private const long MostSum = 1L << 60;

    /// <summary>How many deals all sides would ratify.</summary>
    /// <exception cref="ScenarioException">Partial deals differ in too many ways to be counted in memory.</exception>
    public static BigInteger Zone(GameSpace space, CancellationToken stop) => Count(space.Points, stop)
        .Where(pattern => space.Game.IsRatified(place => (pattern.Key & (1L << place)) != 0))
        .Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);

    /// <summary>The number of deals for each set of factions that accept, as bits.</summary>
    /// <exception cref="ScenarioException">Partial deals differ in too many ways to be counted in memory.</exception>
    public static Dictionary<long, BigInteger> Count(IReadOnlyList<WholePoints> factions, CancellationToken stop) =>
        factions.All(faction => Largest(faction) < MostSum) ? NeedCounter<long>.Count(factions, stop) : NeedCounter<BigInteger>.Count(factions, stop);

    private static BigInteger Largest(WholePoints faction) => faction.Values.Aggregate(BigInteger.Abs(faction.Reservation), (sum, bundle) => sum + bundle.Max(value => BigInteger.Abs(value)));
}
