using System.Numerics;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A faction's gains in whole points, so that sums compare exactly.</summary>
/// <param name="Scale">How many points make one.</param>
/// <param name="Values">By issue and option.</param>
/// <param name="Reservation">What it takes to accept.</param>
internal sealed record WholePoints(BigInteger Scale, BigInteger[][] Values, BigInteger Reservation)
{
    public static WholePoints Of(BargainingFaction faction)
    {
        var scale = faction.Values.SelectMany(issue => issue).Append(faction.Reservation).Aggregate(BigInteger.One, Common);
        return new(scale, [.. faction.Values.Select(issue => issue.Select(value => Points(value, scale)).ToArray())], Points(faction.Reservation, scale));
    }

    private static BigInteger Common(BigInteger scale, Rational value) => scale / BigInteger.GreatestCommonDivisor(scale, value.Denominator) * value.Denominator;

    private static BigInteger Points(Rational value, BigInteger scale) => value.Numerator * (scale / value.Denominator);
}
