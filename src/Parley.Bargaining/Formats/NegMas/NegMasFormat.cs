using System.Globalization;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Formats.NegMas;

/// <summary>Reads scenarios of NegMAS (Mohammad, Greenwald and Nakadai 2021): a folder with a domain and a linear additive utility function for each party, in YAML.</summary>
internal static class NegMasFormat
{
    private const int MostOptions = 100_000;
    private static readonly string[] _kinds = ["LinearAdditiveUtilityFunction", "LinearUtilityAggregationFunction"];

    /// <summary>Reads a scenario from its files.</summary>
    /// <exception cref="ScenarioException">They are not of this form, or do not belong together.</exception>
    public static Scenario Read(string name, IReadOnlyList<(string Path, YamlMappingNode Root)> files)
    {
        var domain = files.FirstOrDefault(file => NegMasNodes.Find(file.Root, "issues") is not null && FunctionOf(file.Root) is null);
        var functions = files.Select(file => (file.Path, file.Root, Function: FunctionOf(file.Root))).Where(file => file.Function is not null).ToList();
        if (functions.Count == 0) throw new ScenarioException($"{files[0].Path}: no linear additive utility function beside it; give a folder with a domain and a function for each party.");
        if (domain.Root is null) throw new ScenarioException($"{files[0].Path}: no domain with 'issues' beside it.");
        ValueList<BargainingIssue> issues = [.. NegMasNodes.List(domain.Root, "issues", domain.Path).Select(node => IssueOf(node, domain.Path))];
        return new Scenario(name, issues, [.. functions.Select(file => PreferenceOf(file.Path, file.Root, file.Function!, issues))], Convention.NegMas, []);
    }

    /// <summary>The linear function in a file, inside of a discounted one too; null when there is none.</summary>
    private static YamlMappingNode? FunctionOf(YamlMappingNode root)
    {
        if (NegMasNodes.Text(root, "type") is { } type && _kinds.Contains(type.Split('.')[^1])) return root;
        return NegMasNodes.Find(root, "ufun") is YamlMappingNode inner ? FunctionOf(inner) : null;
    }

    private static BargainingIssue IssueOf(YamlNode node, string path)
    {
        if (node is not YamlMappingNode issue) throw NegMasNodes.Fault(path, node, "an issue is no mapping of name and values.");
        var name = NegMasNodes.Text(issue, "name") ?? throw NegMasNodes.Fault(path, issue, "an issue has no name.");
        if (NegMasNodes.Find(issue, "values") is not YamlSequenceNode values) throw NegMasNodes.Fault(path, issue, $"the issue '{name}' has no list of values.");
        var options = values.Children.Select(value => (value as YamlScalarNode)?.Value ?? throw NegMasNodes.Fault(path, value, "a value is no scalar.")).ToList();
        return new BargainingIssue(name, NegMasNodes.Text(issue, "type") is { } type && type.Split('.')[^1] == "ContiguousIssue" ? Between(options, issue, path) : [.. options]);
    }

    private static ValueList<string> Between(List<string> bounds, YamlNode node, string path)
    {
        if (bounds.Count != 2 || !int.TryParse(bounds[0], CultureInfo.InvariantCulture, out var low) || !int.TryParse(bounds[1], CultureInfo.InvariantCulture, out var high)
            || high < low || (long)high - low >= MostOptions) throw NegMasNodes.Fault(path, node, $"its bounds must be two whole numbers, at most {MostOptions} apart.");
        return [.. Enumerable.Range(low, high - low + 1).Select(value => value.ToString(CultureInfo.InvariantCulture))];
    }

    private static Preference PreferenceOf(string path, YamlMappingNode root, YamlMappingNode function, ValueList<BargainingIssue> issues)
    {
        var weights = NegMasNodes.List(function, "weights", path);
        var values = NegMasNodes.List(function, "values", path);
        if (weights.Count != issues.Count || values.Count != issues.Count) throw NegMasNodes.Fault(path, function, $"{issues.Count} issues, but {weights.Count} weights and {values.Count} values.");
        return new Preference(
            NegMasNodes.Text(function, "name") ?? Path.GetFileNameWithoutExtension(path),
            [.. issues.Select((issue, i) => new IssuePreference(NegMasNodes.Number(weights[i], path), WorthsOf(issue, values[i], path)))],
            NegMasNodes.Find(function, "reserved_value") is { } reserved ? NegMasNodes.Number(reserved, path) : null,
            NegMasNodes.Find(root, "discount") is { } discount ? NegMasNodes.Number(discount, path) : null);
    }

    private static ValueList<Rational> WorthsOf(BargainingIssue issue, YamlNode node, string path)
    {
        if (node is not YamlMappingNode table) throw NegMasNodes.Fault(path, node, $"the values of '{issue.Name}' are no table.");
        if (NegMasNodes.Find(table, "slope") is { } slope)
        {
            var bias = NegMasNodes.Find(table, "bias") is { } offset ? NegMasNodes.Number(offset, path) : Rational.Zero;
            return [.. issue.Options.Select(option => (NegMasNodes.Number(slope, path) * Value(option, node, path)) + bias)];
        }

        if (NegMasNodes.Text(table, "type")?.Split('.')[^1] == "IdentityFun") return [.. issue.Options.Select(option => Value(option, node, path))];
        var mapping = NegMasNodes.Find(table, "mapping") as YamlMappingNode ?? table;
        return [.. issue.Options.Select(option => NegMasNodes.Find(mapping, option) is { } worth
            ? NegMasNodes.Number(worth, path)
            : throw NegMasNodes.Fault(path, table, $"the option '{option}' of '{issue.Name}' has no worth; give it one."))];
    }

    private static Rational Value(string option, YamlNode node, string path) =>
        Rational.TryParse(option, out var value) ? value : throw NegMasNodes.Fault(path, node, $"'{option}' is no number.");
}
