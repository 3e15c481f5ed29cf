using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Finds the numbers each of which alone, if it were wrong, would open or close the zone of agreement, and by how much.</summary>
/// <remarks>
/// A change of one worth moves all deals with that option alike, so that among those none begins or ceases to better another: the deals of each option that nothing
/// betters tell the exact change.
/// </remarks>
internal static class JudgementFinder
{
    /// <summary>The judgements that decide, by the share of the range by which they would have to be wrong.</summary>
    public static ImmutableArray<Judgement> Of(DecisiveDeals deals, CancellationToken stop)
    {
        var isOpen = Enumerable.Range(0, deals.Count).Any(point => deals.IsRatified(point, _ => false));
        var found = Reservations(deals, isOpen).Concat(Values(deals, isOpen, stop));
        return [.. found.OrderBy(judgement => judgement.Share)];
    }

    private static IEnumerable<Judgement> Reservations(DecisiveDeals deals, bool isOpen)
    {
        foreach (var place in Decisive(deals))
        {
            if (Need(deals, isOpen, place) is not { } change) continue;
            yield return new(place, null, deals.Space.Game.Factions[place].Reservation, Rational.Zero - change, Share(deals, place, change), !isOpen);
        }
    }

    private static IEnumerable<Judgement> Values(DecisiveDeals deals, bool isOpen, CancellationToken stop)
    {
        foreach (var (issue, named) in deals.Space.Game.Issues.Index())
        {
            for (var option = 0; option < named.Options.Count; option++)
            {
                stop.ThrowIfCancellationRequested();
                var (with, without) = (Settled(deals, new(issue, option), has: true, stop), Settled(deals, new(issue, option), has: false, stop));
                if (with is null || (isOpen && without is not null && IsOpen(without))) continue;
                foreach (var place in Decisive(deals))
                {
                    if (Need(with, isOpen, place) is not { } change) continue;
                    yield return new(place, new(issue, option), deals.Space.Game.Factions[place].Values[issue][option], change, Share(deals, place, change), !isOpen);
                }
            }
        }
    }

    /// <summary>By how many points a faction would have to gain more for the zone to open, or (negative, or 0) more than how many less for it to close; null where neither would do.</summary>
    private static Rational? Need(DecisiveDeals deals, bool isOpen, int place)
    {
        Rational? best = null;
        for (var point = 0; point < deals.Count; point++)
        {
            if (!deals.IsRatified(point, other => other == place)) continue;
            if (isOpen && RatifiedWithout(deals, point, place)) return null;
            var need = Rational.Zero - deals.Gain(point, place);
            if (best is null || need < best) best = need;
        }

        return best;
    }

    private static bool RatifiedWithout(DecisiveDeals deals, int point, int place) =>
        deals.Space.Game.IsRatified(other => other != place && deals.IsDecisive(other) && deals.Slack(point, other).Sign >= 0);

    private static bool IsOpen(DecisiveDeals deals) => Enumerable.Range(0, deals.Count).Any(point => deals.IsRatified(point, _ => false));

    /// <summary>The deals with an option, or those without; null where there are none.</summary>
    private static DecisiveDeals? Settled(DecisiveDeals deals, OptionPlace place, bool has, CancellationToken stop)
    {
        var at = deals.Space.Bundles.Index().First(bundle => bundle.Item.Issues.Contains(place.Issue)).Index;
        var bundle = deals.Space.Bundles[at];
        var column = bundle.Issues.IndexOf(place.Issue);
        int[] kept = [.. Enumerable.Range(0, bundle.Combinations.Length).Where(combination => bundle.Combinations[combination][column] == place.Option == has)];
        return kept.Length == 0 ? null : DecisiveDeals.Of(deals.Space.Keep(at, kept), stop);
    }

    private static Rational Share(DecisiveDeals deals, int place, Rational change) => deals.ShareOf(change < Rational.Zero ? Rational.Zero - change : change, place);

    private static IEnumerable<int> Decisive(DecisiveDeals deals) => Enumerable.Range(0, deals.Space.Points.Length).Where(deals.IsDecisive);
}
