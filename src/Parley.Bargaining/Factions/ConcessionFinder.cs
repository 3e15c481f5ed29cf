using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Works out what it is worth to settle an issue otherwise.</summary>
internal static class ConcessionFinder
{
    /// <summary>Of more options without an order the pairs are too many to be told.</summary>
    private const int MostUnordered = 12;

    /// <summary>The concessions on all issues, in their order.</summary>
    public static IEnumerable<Concession> Of(DecisiveDeals deals)
    {
        foreach (var bundle in deals.Space.Bundles)
        {
            foreach (var (column, issue) in bundle.Issues.Index())
            {
                var named = deals.Space.Game.Issues[issue];
                foreach (var (from, to) in Changes(named))
                {
                    var gains = GainsOf(bundle, column, from, to);
                    if (gains.Length > 0) yield return new(named.Name, named.Options[from], named.Options[to], named.IsOrdered, gains, SidesOf(deals, gains));
                }
            }
        }
    }

    private static IEnumerable<(int From, int To)> Changes(BargainingIssue issue)
    {
        var options = Enumerable.Range(0, issue.Options.Count);
        if (issue.IsOrdered) return options.Skip(1).Select(option => (option - 1, option));
        return issue.Options.Count > MostUnordered ? [] : options.SelectMany(from => options.Skip(from + 1).Select(to => (from, to)));
    }

    /// <summary>By faction, over all combinations that differ in nothing else; empty where linkages allow none.</summary>
    private static ImmutableArray<(Rational Least, Rational Most)> GainsOf(Bundle bundle, int column, int from, int to)
    {
        var combinations = bundle.Combinations.Index().ToLookup(combination => combination.Item[column]);
        var pairs = combinations[from].Join(combinations[to], left => Others(left.Item, column), right => Others(right.Item, column), (left, right) => (Left: left.Index, Right: right.Index)).ToList();
        return pairs.Count == 0 ? [] : [.. bundle.Gains.Select(gains => (pairs.Min(pair => gains[pair.Right] - gains[pair.Left]), pairs.Max(pair => gains[pair.Right] - gains[pair.Left])))];
    }

    /// <summary>What is settled besides, so that it can be compared.</summary>
    private static string Others(int[] combination, int column) => string.Join(' ', combination.Where((_, place) => place != column));

    private static ImmutableArray<Rational> SidesOf(DecisiveDeals deals, ImmutableArray<(Rational Least, Rational Most)> gains) =>
        [.. deals.Space.Game.Margins(place => deals.ShareOf(gains[place].Least, place))];
}
