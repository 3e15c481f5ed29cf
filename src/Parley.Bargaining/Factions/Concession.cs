using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>What a step from one option of an issue to the next is worth.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="From">The option left.</param>
/// <param name="To">The option taken.</param>
/// <param name="Gains">By faction: the least and the most points that it gains; they differ where the issue interacts with others.</param>
/// <param name="Sides">By side: the gain, as a share of their ranges, that so many of its factions have at least that the side could consent.</param>
public sealed record Concession(string Issue, string From, string To, ImmutableArray<(Rational Least, Rational Most)> Gains, ImmutableArray<Rational> Sides)
{
    /// <summary>The steps of all issues, in their order.</summary>
    internal static IEnumerable<Concession> Of(DecisiveDeals deals)
    {
        foreach (var bundle in deals.Space.Bundles)
        {
            foreach (var (column, issue) in bundle.Issues.Index())
            {
                var named = deals.Space.Game.Issues[issue];
                for (var from = 0; from + 1 < named.Options.Count; from++)
                {
                    var gains = GainsOf(bundle, column, from);
                    if (gains.Length > 0) yield return new(named.Name, named.Options[from], named.Options[from + 1], gains, SidesOf(deals, gains));
                }
            }
        }
    }

    /// <summary>By faction, over all combinations that differ in nothing else; empty where linkages allow none.</summary>
    private static ImmutableArray<(Rational Least, Rational Most)> GainsOf(Bundle bundle, int column, int from)
    {
        var pairs = (from left in bundle.Combinations.Index()
                     where left.Item[column] == @from
                     from right in bundle.Combinations.Index()
                     where right.Item[column] == @from + 1 && left.Item.Index().All(option => option.Index == column || right.Item[option.Index] == option.Item)
                     select (Left: left.Index, Right: right.Index)).ToList();
        return pairs.Count == 0 ? [] : [.. bundle.Gains.Select(gains => (pairs.Min(pair => gains[pair.Right] - gains[pair.Left]), pairs.Max(pair => gains[pair.Right] - gains[pair.Left])))];
    }

    private static ImmutableArray<Rational> SidesOf(DecisiveDeals deals, ImmutableArray<(Rational Least, Rational Most)> gains) =>
        [.. deals.Space.Game.Margins(place => deals.ShareOf(gains[place].Least, place))];
}
