using System.Numerics;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Gains;

/// <summary>Gains as whole numbers: each party's fractions on its common denominator.</summary>
/// <param name="Table">The gains, times the denominators.</param>
/// <param name="Denominators">By party.</param>
internal sealed record ExactGains(GainTable<BigInteger> Table, BigInteger[] Denominators)
{
    /// <summary>The gains of a scenario under a convention, without rounding.</summary>
    public static ExactGains Of(Scenario scenario, Convention convention)
    {
        var parties = scenario.Preferences.Count;
        var (gains, reservations, denominators) = (new BigInteger[parties][][], new BigInteger[parties], new BigInteger[parties]);
        for (var party = 0; party < parties; party++)
        {
            var preference = scenario.Preferences[party];
            var fractions = Fractions(preference, Scaling.Of(scenario.Convention, convention));
            var reservation = preference.Reservation ?? Rational.Zero;
            var denominator = fractions.SelectMany(issue => issue).Append(reservation).Aggregate(BigInteger.One, (common, gain) => LeastMultiple(common, gain.Denominator));
            gains[party] = Array.ConvertAll(fractions, issue => Array.ConvertAll(issue, gain => gain.Numerator * (denominator / gain.Denominator)));
            reservations[party] = reservation.Numerator * (denominator / reservation.Denominator);
            denominators[party] = denominator;
        }

        return new ExactGains(new GainTable<BigInteger>(gains, reservations), denominators);
    }

    /// <summary>The same gains in 64 bits, or null where sums could be larger.</summary>
    public GainTable<long>? InLongs()
    {
        for (var party = 0; party < Table.Parties; party++)
        {
            var most = Table.Of[party].Aggregate(BigInteger.Abs(Table.Reservations[party]), (sum, issue) => sum + issue.Max(BigInteger.Abs));
            if (most > long.MaxValue / 4) return null;
        }

        return new GainTable<long>(
            Array.ConvertAll(Table.Of, party => Array.ConvertAll(party, issue => Array.ConvertAll(issue, gain => (long)gain))),
            Array.ConvertAll(Table.Reservations, reservation => (long)reservation));
    }

    private static Rational[][] Fractions(Preference preference, bool isScaled)
    {
        var total = preference.Issues.Aggregate(Rational.Zero, (sum, issue) => sum + issue.Weight);
        return [.. preference.Issues.Select(issue =>
        {
            var best = issue.Evaluations.Aggregate(Rational.Max);
            var weight = isScaled && total != Rational.Zero ? issue.Weight / total : issue.Weight;
            if (isScaled && !issue.IsAbsolute && best != Rational.Zero) weight /= best;
            return issue.Evaluations.Select(evaluation => weight * evaluation).ToArray();
        })];
    }

    private static BigInteger LeastMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
