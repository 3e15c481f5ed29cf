using System.Collections.Immutable;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Bundles issues that interact, so that what is left is additive and can be merged exactly.</summary>
internal static class Bundler
{
    /// <summary>As many combinations may the options of issues have that interact with each other, directly or through others.</summary>
    public const int MostCombinations = 20_000;

    /// <summary>The bundles, by their first issues.</summary>
    /// <exception cref="ScenarioException">Issues interact in too many ways, or linkages leave no deal.</exception>
    public static ImmutableArray<Bundle> Of(TwoLevelGame game)
    {
        var group = Enumerable.Range(0, game.Issues.Length).ToArray();
        foreach (var table in game.Factions.SelectMany(faction => faction.Tables)) Join(group, table.Issues);
        foreach (var (first, second) in game.Linkages) Join(group, [first.Issue, second.Issue]);
        return [.. group.Index().GroupBy(issue => issue.Item, issue => issue.Index).Select(issues => Make(game, [.. issues]))];
    }

    private static void Join(int[] group, ImmutableArray<int> issues)
    {
        var joined = issues.Select(issue => group[issue]).ToArray();
        for (var issue = 0; issue < group.Length; issue++)
        {
            if (joined.Contains(group[issue])) group[issue] = joined.Min();
        }
    }

    private static Bundle Make(TwoLevelGame game, ImmutableArray<int> issues)
    {
        var size = issues.Aggregate(1.0, (product, issue) => product * game.Issues[issue].Options.Count);
        if (size > MostCombinations) throw new ScenarioException($"{Names(game, issues)} interact in {size:0} combinations, and at most {MostCombinations} can be looked at together; take out interactions, tables or linkages between them.");
        var linkages = game.Linkages.Where(linkage => issues.Contains(linkage.First.Issue)).ToArray();
        var combinations = All(game.Issues, issues).Where(combination => Array.TrueForAll(linkages, linkage => linkage.Allows(OptionOf(issues, combination)))).ToArray();
        if (combinations.Length == 0) throw new ScenarioException($"the linkages between {Names(game, issues)} leave no deal; take one out.");
        return new(issues, combinations, [.. game.Factions.Select(faction => Gains(game, faction, issues, combinations))]);
    }

    private static Rational[] Gains(TwoLevelGame game, BargainingFaction faction, ImmutableArray<int> issues, int[][] combinations)
    {
        var tables = faction.Tables.Where(table => issues.Contains(table.Issues[0])).ToArray();
        return Array.ConvertAll(combinations, combination =>
        {
            var alone = issues.Index().Aggregate(Rational.Zero, (sum, issue) => sum + faction.Values[issue.Item][combination[issue.Index]]);
            return tables.Aggregate(alone, (sum, table) => sum + table.Of(game.Issues, OptionOf(issues, combination)));
        });
    }

    private static Func<int, int> OptionOf(ImmutableArray<int> issues, int[] combination) => issue => combination[issues.IndexOf(issue)];

    private static IEnumerable<int[]> All(ImmutableArray<BargainingIssue> all, ImmutableArray<int> issues)
    {
        IEnumerable<int[]> combinations = [[]];
        foreach (var issue in issues) combinations = combinations.SelectMany(combination => Enumerable.Range(0, all[issue].Options.Count).Select(option => (int[])[.. combination, option]));
        return combinations;
    }

    private static string Names(TwoLevelGame game, ImmutableArray<int> issues) => string.Join(", ", issues.Select(issue => $"'{game.Issues[issue].Name}'"));
}
