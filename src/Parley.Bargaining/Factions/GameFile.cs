using System.Collections.Immutable;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions;

/// <summary>Reads a bargaining file: YAML with issues, and sides with their factions and whose consent binds them.</summary>
public static class GameFile
{
    private const int MostFactions = 62;
    private const int MostOptions = 10_000;

    /// <summary>The game in a file; null when the path is no YAML file with <c>sides</c>.</summary>
    /// <exception cref="ScenarioException">It is one and something in it is wrong; the message says where and what to do.</exception>
    public static TwoLevelGame? Read(string path)
    {
        if (!File.Exists(path) || Path.GetExtension(path).ToUpperInvariant() is not (".YAML" or ".YML")) return null;
        return Read(path, ScenarioFiles.Open(path).Texts[0].Value);
    }

    internal static TwoLevelGame? Read(string path, string text)
    {
        if (NegMasNodes.Parse(path, text) is not { } root || NegMasNodes.Find(root, "sides") is not { } sides) return null;
        var issues = NegMasNodes.List(root, "issues", path).Select(issue => Issue(Mapping(issue, path), path)).ToImmutableArray();
        if (issues.Length == 0) throw NegMasNodes.Fault(path, root, "there are no issues; list one or more.");
        if (issues.Sum(issue => issue.Options.Count) > MostOptions) throw NegMasNodes.Fault(path, root, $"there are more than {MostOptions} options; leave out issues, or options of them.");
        Unlike(path, root, "issues", issues.Select(issue => issue.Name));
        var read = NegMasNodes.List(root, "sides", path).Select(side => Side(Mapping(side, path), issues, path)).ToImmutableArray();
        if (read.Length < 2) throw NegMasNodes.Fault(path, sides, "there is but one side; bargaining takes two or more.");
        var factions = read.SelectMany(side => side.Factions).Select(faction => faction.Name).ToList();
        Unlike(path, sides, "factions", factions);
        if (factions.Count > MostFactions) throw NegMasNodes.Fault(path, sides, $"there are more than {MostFactions} factions; join those that want the same.");
        return new(NegMasNodes.Text(root, "name") ?? Path.GetFileNameWithoutExtension(path), issues, read);
    }

    private static BargainingIssue Issue(YamlMappingNode node, string path)
    {
        var options = NegMasNodes.List(node, "options", path).Select(option => (option as YamlScalarNode)?.Value ?? throw NegMasNodes.Fault(path, option, "an option is a word or a number; write it as such.")).ToArray();
        if (options.Length == 0) throw NegMasNodes.Fault(path, node, "the issue has no options; list one or more.");
        Unlike(path, node, "options", options);
        return new(Name(node, path), [.. options]);
    }

    private static BargainingSide Side(YamlMappingNode node, ImmutableArray<BargainingIssue> issues, string path)
    {
        var factions = NegMasNodes.List(node, "factions", path).Select(faction => Faction(Mapping(faction, path), issues, path)).ToImmutableArray();
        if (factions.Length == 0) throw NegMasNodes.Fault(path, node, "the side has no factions; list one or more.");
        return new(Name(node, path), factions, ConsentReader.Read(node, [.. factions.Select(faction => faction.Name)], path));
    }

    private static BargainingFaction Faction(YamlMappingNode node, ImmutableArray<BargainingIssue> issues, string path)
    {
        var weight = NegMasNodes.Find(node, "weight") is { } given ? NegMasNodes.Number(given, path) : Rational.One;
        if (weight <= Rational.Zero) throw NegMasNodes.Fault(path, node, "a weight is above 0; give one, or leave it out for 1.");
        var reservation = NegMasNodes.Number(NegMasNodes.Find(node, "reservation") ?? throw NegMasNodes.Fault(path, node, "'reservation' is missing: what the faction would walk away with."), path);
        var values = NegMasNodes.Find(node, "values") as YamlMappingNode ?? throw NegMasNodes.Fault(path, node, "'values' are missing: for each issue, what each option is worth to the faction.");
        Known(values, [.. issues.Select(issue => issue.Name)], "issue", path);
        return new(Name(node, path), weight, reservation, [.. issues.Select(issue => Values(values, issue, path))]);
    }

    private static ImmutableArray<Rational> Values(YamlMappingNode values, BargainingIssue issue, string path)
    {
        var table = NegMasNodes.Find(values, issue.Name) as YamlMappingNode ?? throw NegMasNodes.Fault(path, values, $"issue '{issue.Name}' is missing; say what each of its options is worth.");
        Known(table, [.. issue.Options], "option", path);
        return [.. issue.Options.Select(option => NegMasNodes.Number(NegMasNodes.Find(table, option) ?? throw NegMasNodes.Fault(path, table, $"option '{option}' of '{issue.Name}' is missing; say what it is worth."), path))];
    }

    private static void Known(YamlMappingNode map, IReadOnlyList<string> names, string what, string path)
    {
        if (map.Children.Keys.FirstOrDefault(key => !names.Contains((key as YamlScalarNode)?.Value ?? "")) is { } unknown) throw NegMasNodes.Fault(path, unknown, $"'{unknown}' is no {what}; known are {string.Join(", ", names)}.");
    }

    private static void Unlike(string path, YamlNode node, string what, IEnumerable<string> names)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice) throw NegMasNodes.Fault(path, node, $"two {what} are called '{twice.Key}'; give each a name of its own.");
    }

    private static YamlMappingNode Mapping(YamlNode node, string path) => node as YamlMappingNode ?? throw NegMasNodes.Fault(path, node, $"'{node}' stands where a name with its parts is needed, as in '- name: ...'.");

    private static string Name(YamlMappingNode node, string path) => NegMasNodes.Text(node, "name") ?? throw NegMasNodes.Fault(path, node, "'name' is missing; give one.");
}
