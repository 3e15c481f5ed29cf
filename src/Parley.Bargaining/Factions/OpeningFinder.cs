using System.Numerics;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Finds how little less one faction would have to settle for, so that some deal is ratified by all.</summary>
internal sealed class OpeningFinder(TwoLevelGame game, WholePoints[] points, CancellationToken stop)
{
    /// <summary>The least concession of a faction; null when even its consent to everything opens no zone.</summary>
    public Opening? By(int faction)
    {
        var low = points[faction].Values.Aggregate(BigInteger.Zero, (sum, issue) => sum + issue.Min());
        var high = points[faction].Reservation;
        if (low >= high || Zone(With(faction, low)).IsZero) return null;
        while (high - low > 1)
        {
            var middle = (low + high) >> 1;
            if (Zone(With(faction, middle)).IsZero) high = middle;
            else low = middle;
        }

        var settled = With(faction, low);
        return new(Rational.Of(low, points[faction].Scale), Zone(settled), FirstDeal(settled));
    }

    private WholePoints[] With(int faction, BigInteger reservation) =>
        [.. points.Select((point, place) => place == faction ? point with { Reservation = reservation } : point)];

    private BigInteger Zone(WholePoints[] factions) => PatternCounter.Count(factions, stop)
        .Where(pattern => game.IsRatified(place => (pattern.Key & (1L << place)) != 0))
        .Aggregate(BigInteger.Zero, (sum, pattern) => sum + pattern.Value);

    /// <summary>Settles issue after issue on the first option that leaves a deal to be ratified.</summary>
    private Deal FirstDeal(WholePoints[] factions)
    {
        var settled = new List<KeyValuePair<string, string>>();
        for (var issue = 0; issue < game.Issues.Length; issue++)
        {
            var option = Enumerable.Range(0, game.Issues[issue].Options.Count).First(option => !Zone(Settled(factions, issue, option)).IsZero);
            factions = Settled(factions, issue, option);
            settled.Add(new(game.Issues[issue].Name, game.Issues[issue].Options[option]));
        }

        return new Deal([.. settled]);
    }

    private static WholePoints[] Settled(WholePoints[] factions, int issue, int option) =>
        [.. factions.Select(faction => faction with { Values = [.. faction.Values.Select((values, i) => i == issue ? [values[option]] : values)] })];
}
