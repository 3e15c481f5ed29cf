using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>Finds the numbers each of which alone, if it were wrong, would open or close the zone of agreement, and by how much.</summary>
/// <remarks>
/// A change of one worth moves all deals with that option, or those options, alike, so that among those none begins or ceases to better another: the deals with it that nothing
/// betters tell the exact change.
/// </remarks>
internal static class JudgementFinder
{
    /// <summary>Tables with more cells than this together are not looked into.</summary>
    private const int MostCells = 500;

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
            yield return new(place, [], deals.Space.Game.Factions[place].Reservation, Rational.Zero - change, Share(deals, place, change), !isOpen);
        }
    }

    private static IEnumerable<Judgement> Values(DecisiveDeals deals, bool isOpen, CancellationToken stop)
    {
        foreach (var places in Options(deals.Space.Game).Concat(Cells(deals.Space.Game)))
        {
            stop.ThrowIfCancellationRequested();
            var (with, without) = (Settled(deals, places, has: true, stop), Settled(deals, places, has: false, stop));
            if (with is null || (isOpen && without is not null && IsOpen(without))) continue;
            foreach (var place in Decisive(deals))
            {
                if (ValueOf(deals.Space.Game, place, places) is not { } value || Need(with, isOpen, place) is not { } change) continue;
                yield return new(place, places, value, change, Share(deals, place, change), !isOpen);
            }
        }
    }

    private static IEnumerable<ImmutableArray<OptionPlace>> Options(TwoLevelGame game) =>
        game.Issues.SelectMany((issue, place) => issue.Options.Select((_, option) => ImmutableArray.Create(new OptionPlace(place, option))));

    /// <summary>The combinations of options that tables give a worth of their own; none where tables have too many.</summary>
    private static IEnumerable<ImmutableArray<OptionPlace>> Cells(TwoLevelGame game)
    {
        var tables = game.Factions.SelectMany(faction => faction.Tables).Select(table => table.Issues).DistinctBy(issues => string.Join(' ', issues)).ToList();
        return tables.Sum(issues => issues.Aggregate(1.0, (cells, issue) => cells * game.Issues[issue].Options.Count)) > MostCells ? [] : tables.SelectMany(Combinations);

        IEnumerable<ImmutableArray<OptionPlace>> Combinations(ImmutableArray<int> issues) => issues.Aggregate(
            (IEnumerable<ImmutableArray<OptionPlace>>)[[]],
            (places, issue) => places.SelectMany(_ => Enumerable.Range(0, game.Issues[issue].Options.Count), (before, option) => before.Add(new(issue, option))));
    }

    /// <summary>What a faction's number for options is; null where it has none for just these.</summary>
    private static Rational? ValueOf(TwoLevelGame game, int faction, ImmutableArray<OptionPlace> places) => places is [var single]
        ? game.Factions[faction].Values[single.Issue][single.Option]
        : game.Factions[faction].Tables.FirstOrDefault(table => table.Issues.SequenceEqual(places.Select(place => place.Issue)))?.Of(game.Issues, issue => places.First(place => place.Issue == issue).Option);

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

    /// <summary>The deals with all of some options of one bundle, or the others; null where there are none.</summary>
    private static DecisiveDeals? Settled(DecisiveDeals deals, ImmutableArray<OptionPlace> places, bool has, CancellationToken stop)
    {
        var at = deals.Space.Bundles.Index().First(bundle => bundle.Item.Issues.Contains(places[0].Issue)).Index;
        var bundle = deals.Space.Bundles[at];
        int[] kept = [.. Enumerable.Range(0, bundle.Combinations.Length).Where(combination => places.All(place => bundle.Combinations[combination][bundle.Issues.IndexOf(place.Issue)] == place.Option) == has)];
        return kept.Length == 0 ? null : DecisiveDeals.Of(deals.Space.Keep(at, kept), stop);
    }

    private static Rational Share(DecisiveDeals deals, int place, Rational change) => deals.ShareOf(change < Rational.Zero ? Rational.Zero - change : change, place);

    private static IEnumerable<int> Decisive(DecisiveDeals deals) => Enumerable.Range(0, deals.Space.Points.Length).Where(deals.IsDecisive);
}
