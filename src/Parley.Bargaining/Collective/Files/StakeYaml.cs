using System.Globalization;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Formats.NegMas;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Collective.Files;

/// <summary>Reads stakes from YAML: <c>issues</c>, each with a <c>name</c> and <c>actors</c>, each of these with <c>name</c>, <c>position</c>, <c>salience</c> and <c>influence</c>.</summary>
internal static class StakeYaml
{
    public static IEnumerable<StakeRow> Read(string path, string text)
    {
        var root = NegMasNodes.Parse(path, text) ?? throw new ScenarioException($"{path}: no list of 'issues' in it.");
        return NegMasNodes.List(root, "issues", path).SelectMany(node => Issue(Mapping(node, path), path));
    }

    private static IEnumerable<StakeRow> Issue(YamlMappingNode issue, string path)
    {
        var name = NegMasNodes.Text(issue, "name") ?? throw NegMasNodes.Fault(path, issue, "the issue has no 'name'; give it one.");
        if (NegMasNodes.Find(issue, "ordered") is YamlScalarNode { Value: "false" } unordered) throw NegMasNodes.Fault(path, unordered, $"without an order '{name}' has no scale for positions to lie on, and no model says anything; find one, and leave 'ordered' out.");
        return NegMasNodes.List(issue, "actors", path).Select(node => Row(Mapping(node, path), name, path));
    }

    private static StakeRow Row(YamlMappingNode actor, string issue, string path)
    {
        var name = NegMasNodes.Text(actor, "name") ?? throw NegMasNodes.Fault(path, actor, "the actor has no 'name'; give it one.");
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{path}:{actor.Start.Line}"),
            issue,
            new Stake(name, Number(actor, "position", path), Number(actor, "salience", path), Number(actor, "influence", path)));
    }

    private static double Number(YamlMappingNode actor, string key, string path) =>
        NegMasNodes.Number(NegMasNodes.Find(actor, key) ?? throw NegMasNodes.Fault(path, actor, $"'{key}' is missing; give a number."), path).ToDouble();

    private static YamlMappingNode Mapping(YamlNode node, string path) => node as YamlMappingNode ?? throw NegMasNodes.Fault(path, node, $"'{node}' stands where a name with its parts is needed, as in '- name: ...'.");
}
