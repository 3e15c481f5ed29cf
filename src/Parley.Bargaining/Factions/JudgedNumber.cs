using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A number of the file that somebody judged, and the deals that it bears on.</summary>
/// <remarks>
/// A change of one worth moves all deals with that option, or those options, alike, so that among those none begins or ceases to better another: the deals with it that nothing
/// betters, and those without, tell the exact change. What a faction would walk away with bears on all deals, the other way round.
/// </remarks>
/// <param name="Faction">The faction's place among all.</param>
/// <param name="Places">The option whose worth it is, or the options whose worth together; none for what the faction would walk away with.</param>
/// <param name="Value">The number, with pressure and time worked in.</param>
/// <param name="With">The deals that it bears on.</param>
/// <param name="Without">The others; null where there are none.</param>
internal sealed record JudgedNumber(int Faction, ImmutableArray<OptionPlace> Places, Rational Value, DecisiveDeals With, DecisiveDeals? Without)
{
    /// <summary>Tables with more cells than this together are not looked into.</summary>
    private const int MostCells = 500;

    /// <summary>As many times may a deal be weighed with a number changed.</summary>
    private const double MostWeighed = 500_000;

    /// <summary>Whether there are few enough deals and options for the worth of every option to be looked into.</summary>
    public static bool AreWorthsJudged(DecisiveDeals deals) =>
        (double)deals.Count * deals.Decisive.Count() * (1 + deals.Space.Game.Issues.Sum(issue => issue.Options.Count)) <= MostWeighed;

    /// <summary>The numbers of the factions whose consent can matter; without the worth of options where that would take too long.</summary>
    public static IEnumerable<JudgedNumber> Of(DecisiveDeals deals, CancellationToken stop)
    {
        var game = deals.Space.Game;
        foreach (var faction in deals.Decisive) yield return new(faction, [], game.Factions[faction].Reservation, deals, null);
        if (!AreWorthsJudged(deals)) yield break;
        foreach (var places in Options(game).Concat(Cells(game)))
        {
            stop.ThrowIfCancellationRequested();
            if (Settled(deals, places, has: true, stop) is not { } with) continue;
            var without = Settled(deals, places, has: false, stop);
            foreach (var faction in deals.Decisive)
            {
                if (ValueOf(game, faction, places) is { } value) yield return new(faction, places, value, with, without);
            }
        }
    }

    /// <summary>By how much the number changes where the faction gains so much more from the deals that it bears on.</summary>
    public Rational ChangeFor(Rational gain) => Places.IsEmpty ? Rational.Zero - gain : gain;

    /// <summary>Whether it bears on a deal.</summary>
    public bool BearsOn(TwoLevelGame game, Scenarios.Deal deal) => Places.All(place => deal.Settled[place.Issue].Value == game.Issues[place.Issue].Options[place.Option]);

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

    /// <summary>The deals with all of some options of one bundle, or the others; null where there are none.</summary>
    private static DecisiveDeals? Settled(DecisiveDeals deals, ImmutableArray<OptionPlace> places, bool has, CancellationToken stop)
    {
        var at = deals.Space.Bundles.Index().First(bundle => bundle.Item.Issues.Contains(places[0].Issue)).Index;
        var bundle = deals.Space.Bundles[at];
        int[] kept = [.. Enumerable.Range(0, bundle.Combinations.Length).Where(combination => places.All(place => bundle.Combinations[combination][bundle.Issues.IndexOf(place.Issue)] == place.Option) == has)];
        return kept.Length == 0 ? null : DecisiveDeals.Of(deals.Space.Keep(at, kept), stop);
    }
}
