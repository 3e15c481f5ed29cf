using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Counts deals by who accepts them, exactly, without listing them.</summary>
internal static class PatternCounter
{
    /// <summary>As many kinds of partial deals are told apart, by what they leave each faction to need.</summary>
    public const int MostKinds = 2_000_000;

    /// <summary>Sums below this leave room in a long for one more step.</summary>
    private const long MostSum = 1L << 60;

    /// <summary>The number of deals for each set of factions that accept, as bits; null where there are too many partial deals to look at, or kinds of them.</summary>
    public static Dictionary<long, BigInteger>? Count(IReadOnlyList<WholePoints> factions, CancellationToken stop) =>
        factions.All(faction => Largest(faction) < MostSum) ? NeedCounter<long>.Count(factions, stop) : NeedCounter<BigInteger>.Count(factions, stop);

    private static BigInteger Largest(WholePoints faction) => faction.Values.Aggregate(BigInteger.Abs(faction.Reservation), (sum, bundle) => sum + bundle.Max(value => BigInteger.Abs(value)));
}
