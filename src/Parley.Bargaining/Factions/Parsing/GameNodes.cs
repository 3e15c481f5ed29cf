using System.Globalization;
using Parley.Bargaining.Formats;
using Parley.Bargaining.Formats.NegMas;
using Parley.Bargaining.Fractions;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Factions.Parsing;

/// <summary>Looks into the YAML of a bargaining file, and says by file and line what is wrong and what to do.</summary>
/// <param name="path">The file.</param>
internal sealed class GameNodes(string path)
{
    private const int MostWeeks = 5200;

    /// <summary>An error at a node.</summary>
    public ScenarioException Fault(YamlNode node, string message) => NegMasNodes.Fault(path, node, message);

    /// <summary>A mapping with none but these keys.</summary>
    public YamlMappingNode Mapping(YamlNode node, params string[] keys)
    {
        var mapping = node as YamlMappingNode ?? throw Fault(node, $"{Shown(node)} stands where keys with their values are needed: {string.Join(", ", keys)}.");
        var unknown = mapping.Children.Keys.FirstOrDefault(key => !keys.Contains(Word(key)));
        return unknown is null ? mapping : throw Fault(unknown, $"{Shown(unknown)} is no key here; known are {string.Join(", ", keys)}.");
    }

    /// <summary>A mapping of names.</summary>
    public YamlMappingNode Names(YamlNode node) => node as YamlMappingNode ?? throw Fault(node, $"{Shown(node)} stands where names with their values are needed.");

    /// <summary>What a key leads to.</summary>
    public YamlNode Need(YamlMappingNode node, string key, string what) => NegMasNodes.Find(node, key) ?? throw Fault(node, $"'{key}' is missing: {what}.");

    /// <summary>The items of a list that must be there.</summary>
    public IList<YamlNode> List(YamlMappingNode node, string key) => NegMasNodes.List(node, key, path);

    /// <summary>The items of a list, or none where it is left out.</summary>
    public IList<YamlNode> Items(YamlMappingNode node, string key) => NegMasNodes.Find(node, key) is null ? [] : List(node, key);

    /// <summary>The word that a node is.</summary>
    public string Text(YamlNode node) => Word(node) ?? throw Fault(node, $"{Shown(node)} stands where a word or a number is needed.");

    /// <summary>The name of a thing.</summary>
    public string Name(YamlMappingNode node) => Text(Need(node, "name", "give one"));

    /// <summary>The number that a node is.</summary>
    public Rational Number(YamlNode node) => NegMasNodes.Number(node, path);

    /// <summary>A number under a key, with a default where it is left out, and what it must be.</summary>
    public Rational Number(YamlMappingNode node, string key, Rational without, Func<Rational, bool> isRight, string rule)
    {
        if (NegMasNodes.Find(node, key) is not { } given) return without;
        return Number(given) is var number && isRight(number) ? number : throw Fault(given, $"{rule}; {Shown(given)} is not.");
    }

    /// <summary>A week.</summary>
    public int Week(YamlNode node) => int.TryParse(Word(node), NumberStyles.None, CultureInfo.InvariantCulture, out var week) && week <= MostWeeks
        ? week
        : throw Fault(node, $"{Shown(node)} is no week; write a whole number from 0 to {MostWeeks}.");

    /// <summary>Whether a node says so.</summary>
    public bool Truth(YamlNode node) => Word(node) switch
    {
        "true" => true,
        "false" => false,
        _ => throw Fault(node, $"{Shown(node)} is neither true nor false; write one of them."),
    };

    /// <summary>The place of a name among those known.</summary>
    public int Place(YamlNode node, IReadOnlyList<string> names, string what)
    {
        var name = Text(node);
        for (var place = 0; place < names.Count; place++)
        {
            if (names[place] == name) return place;
        }

        throw Fault(node, $"'{name}' is no {what}; known are {string.Join(", ", names)}.");
    }

    /// <summary>Refuses names that are given twice.</summary>
    public void Unlike(YamlNode node, string what, IEnumerable<string> names)
    {
        if (names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice) throw Fault(node, $"two {what} are called '{twice.Key}'; give each a name of its own.");
    }

    /// <summary>Runs a step whose errors know no place, and gives them that of a node.</summary>
    public void At(YamlNode node, Action step)
    {
        try
        {
            step();
        }
        catch (ScenarioException fault)
        {
            throw Fault(node, fault.Message);
        }
    }

    private static string? Word(YamlNode node) => (node as YamlScalarNode)?.Value;

    private static string Shown(YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"'{scalar.Value}'",
        YamlSequenceNode => "a list",
        _ => "a mapping",
    };
}
