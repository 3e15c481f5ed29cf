using System.Collections.Immutable;
using System.Numerics;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A faction's gains in whole points, so that sums compare exactly.</summary>
/// <param name="Scale">How many points make one.</param>
/// <param name="Values">By bundle and combination.</param>
/// <param name="Reservation">What it takes to accept.</param>
internal sealed record WholePoints(BigInteger Scale, BigInteger[][] Values, BigInteger Reservation)
{
    /// <summary>The least that a deal can bring.</summary>
    public BigInteger Least => Values.Aggregate(BigInteger.Zero, (sum, bundle) => sum + bundle.Min());

    /// <summary>The most that a deal can bring.</summary>
    public BigInteger Most => Values.Aggregate(BigInteger.Zero, (sum, bundle) => sum + bundle.Max());

    /// <summary>The gains of the faction at a place, with what it would walk away with.</summary>
    public static WholePoints Of(ImmutableArray<Bundle> bundles, int faction, Rational reservation)
    {
        var scale = bundles.SelectMany(bundle => bundle.Gains[faction]).Append(reservation).Aggregate(BigInteger.One, Common);
        return new(scale, [.. bundles.Select(bundle => Array.ConvertAll(bundle.Gains[faction], value => Points(value, scale)))], Points(reservation, scale));
    }

    private static BigInteger Common(BigInteger scale, Rational value) => scale / BigInteger.GreatestCommonDivisor(scale, value.Denominator) * value.Denominator;

    private static BigInteger Points(Rational value, BigInteger scale) => value.Numerator * (scale / value.Denominator);
}
