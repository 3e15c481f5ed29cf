using Parley.Bargaining.Fractions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Formats.NegMas;

/// <summary>Looks into YAML, and says by file and line what is missing.</summary>
internal static class NegMasNodes
{
    /// <summary>The mapping at the root of a file; null when its root is something else.</summary>
    /// <exception cref="ScenarioException">It is not YAML.</exception>
    public static YamlMappingNode? Parse(string path, string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.Count > 0 ? stream.Documents[0].RootNode as YamlMappingNode : null;
        }
        catch (AnchorNotFoundException fault)
        {
            throw new ScenarioException(UnknownAlias(path, text, fault), fault);
        }
        catch (YamlException fault)
        {
            throw new ScenarioException($"{path}:{fault.Start.Line}: not YAML: {fault.Message}", fault);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            throw new ScenarioException($"{path}: not YAML: {fault.Message}", fault);
        }
    }

    /// <summary>An alias is told by name only: the line is that of its first use.</summary>
    private static string UnknownAlias(string path, string text, AnchorNotFoundException fault)
    {
        var alias = $"*{fault.Message.Split('\'').ElementAtOrDefault(1)}";
        var line = 1 + text.AsSpan(0, Math.Max(0, text.IndexOf(alias, StringComparison.Ordinal))).Count('\n');
        return $"{path}:{line}: '{alias}' refers to nothing; put '&{alias[1..]}' before what it stands for, or quotation marks around it.";
    }

    /// <summary>What a key leads to, or null.</summary>
    public static YamlNode? Find(YamlMappingNode node, string key) =>
        node.Children.FirstOrDefault(child => child.Key is YamlScalarNode scalar && scalar.Value == key).Value is { } value && value is not YamlScalarNode { Value: null or "null" or "" } ? value : null;

    /// <summary>The text that a key leads to, or null.</summary>
    public static string? Text(YamlMappingNode node, string key) => (Find(node, key) as YamlScalarNode)?.Value;

    /// <summary>The items that a key leads to: of a list, or of a mapping in its order.</summary>
    /// <exception cref="ScenarioException">There is no such list.</exception>
    public static IList<YamlNode> List(YamlMappingNode node, string key, string path) => Find(node, key) switch
    {
        YamlSequenceNode list => list.Children,
        YamlMappingNode mapping => [.. mapping.Children.Values],
        _ => throw Fault(path, node, $"the list '{key}' is missing."),
    };

    /// <summary>A node's number.</summary>
    /// <exception cref="ScenarioException">It is none.</exception>
    public static Rational Number(YamlNode node, string path) =>
        Rational.TryParse((node as YamlScalarNode)?.Value, out var value) ? value : throw Fault(path, node, $"'{node}' is no number; write one like 0.5.");

    /// <summary>An error at a node.</summary>
    public static ScenarioException Fault(string path, YamlNode node, string message) => new($"{path}:{node.Start.Line}: {message}");
}
