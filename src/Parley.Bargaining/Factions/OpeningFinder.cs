using System.Numerics;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Finds how little less one faction would have to settle for, so that some deal is ratified by all.</summary>
internal sealed class OpeningFinder(GameSpace space, CancellationToken stop)
{
    /// <summary>The least concession of a faction; null when even its consent to everything opens no zone.</summary>
    public Opening? By(int faction)
    {
        var low = space.Points[faction].Least;
        var high = space.Points[faction].Reservation;
        if (low >= high || Zone(With(faction, low)).IsZero) return null;
        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            if (Zone(With(faction, middle)).IsZero) high = middle;
            else low = middle;
        }

        var settled = With(faction, low);
        return new(Rational.Of(low, space.Points[faction].Scale), Zone(settled), FirstDeal(settled));
    }

    private WholePoints[] With(int faction, BigInteger reservation) =>
        [.. space.Points.Select((point, place) => place == faction ? point with { Reservation = reservation } : point)];

    private BigInteger Zone(WholePoints[] factions) => PatternCounter.Count(factions, stop)
        .Where(pattern => space.Game.IsRatified(place => (pattern.Key & (1L << place)) != 0))
        .Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);

    /// <summary>Settles bundle after bundle on the first combination that leaves a deal to be ratified.</summary>
    private Deal FirstDeal(WholePoints[] factions)
    {
        var settled = new int[space.Bundles.Length];
        for (var bundle = 0; bundle < settled.Length; bundle++)
        {
            settled[bundle] = Enumerable.Range(0, space.Bundles[bundle].Combinations.Length).First(combination => !Zone(Settled(factions, bundle, combination)).IsZero);
            factions = Settled(factions, bundle, settled[bundle]);
        }

        return space.Describe(settled);
    }

    private static WholePoints[] Settled(WholePoints[] factions, int bundle, int combination) =>
        [.. factions.Select(faction => faction with { Values = [.. faction.Values.Select((values, i) => i == bundle ? [values[combination]] : values)] })];
}
