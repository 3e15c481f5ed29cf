using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Parley.Readers.Actors;

/// <summary>An actor of a user's file.</summary>
/// <param name="Entry">Who it is.</param>
/// <param name="Names">Its names, aliases and former names.</param>
/// <param name="People">Its adjectives and people.</param>
/// <param name="Seats">Capitals and buildings that stand for it.</param>
/// <param name="Offices">Offices whose wording alone tells that they are its.</param>
internal sealed record OwnActor(GazetteerEntry Entry, IReadOnlyList<string> Names, IReadOnlyList<string> People, IReadOnlyList<string> Seats, IReadOnlyList<string> Offices)
{
    private static readonly string[] Keys = ["name", "kind", "party", "aliases", "former", "demonym", "capital", "offices", "from", "until"];

    private static readonly Dictionary<string, GazetteerKind> Kinds = new(StringComparer.Ordinal)
    {
        ["state"] = GazetteerKind.State,
        ["bloc"] = GazetteerKind.Bloc,
        ["agency"] = GazetteerKind.Agency,
        ["organisation"] = GazetteerKind.Chamber,
        ["region"] = GazetteerKind.Region,
        ["person"] = GazetteerKind.Leader,
    };

    /// <summary>All its names with what they mean.</summary>
    public IEnumerable<(string Name, GazetteerHit Hit)> Hits =>
        [.. Hit(Names, GazetteerSense.Name), .. Hit(People, GazetteerSense.People), .. Hit(Seats, GazetteerSense.Seat)];

    /// <summary>Reads an actor.</summary>
    /// <exception cref="ActorsFileException">Something is missing or not known.</exception>
    public static OwnActor Read(YamlNode node)
    {
        if (node is not YamlMappingNode map) throw Error(node, "holds an actor that is no map", "write '- name: ...' and its other keys below it");
        foreach (var (key, _) in map.Children)
        {
            if (!Keys.Contains(TextOf(key))) throw Error(key, $"has an unknown key '{key}'", $"known are {string.Join(", ", Keys)}");
        }

        var name = Text(map, "name") ?? throw Error(map, "has an actor without a name", "give it 'name: ...'");
        var kindText = Text(map, "kind") ?? "organisation";
        if (!Kinds.TryGetValue(kindText, out var kind)) throw Error(map.Children["kind"], $"has an unknown kind '{kindText}'", $"known are {string.Join(", ", Kinds.Keys)}");
        var party = Text(map, "party");
        if (party is null && kind is GazetteerKind.Agency or GazetteerKind.Region or GazetteerKind.Leader)
            throw Error(map, $"has a {kindText} without a party", "say with 'party: ...' whom it speaks for or belongs to");
        var entry = new GazetteerEntry(name, kind, party ?? name, Year(map, "from") ?? int.MinValue, Year(map, "until") ?? int.MaxValue);
        return new OwnActor(entry, [name, .. List(map, "aliases"), .. List(map, "former")], List(map, "demonym"), List(map, "capital"), List(map, "offices"));
    }

    /// <summary>What a text says; empty for anything else.</summary>
    public static string TextOf(YamlNode node) => node is YamlScalarNode { Value: { } text } ? text : "";

    /// <summary>What is wrong at a place of the file.</summary>
    public static ActorsFileException Error(YamlNode node, string problem, string remedy) => new(Math.Max(1, (int)node.Start.Line), problem, remedy);

    private IEnumerable<(string, GazetteerHit)> Hit(IEnumerable<string> names, GazetteerSense sense) => names.Select(name => (name, new GazetteerHit(Entry, sense, name)));

    private static string? Text(YamlMappingNode map, string key)
    {
        if (!map.Children.TryGetValue(key, out var node)) return null;
        return TextOf(node).Trim() is { Length: > 0 } text ? text : throw Error(node, $"has a '{key}' that is no text", "give one text");
    }

    private static string[] List(YamlMappingNode map, string key)
    {
        if (!map.Children.TryGetValue(key, out var node)) return [];
        IEnumerable<YamlNode> nodes = node is YamlSequenceNode list ? list.Children : [node];
        return [.. nodes.Select(item => TextOf(item).Trim() is { Length: > 0 } text ? text : throw Error(item, $"has a '{key}' that is no text", "give a text or a list of texts"))];
    }

    private static int? Year(YamlMappingNode map, string key)
    {
        if (Text(map, key) is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 10000
            ? year
            : throw Error(map.Children[key], $"has a '{key}' that is no year", "give a year, such as 1994");
    }
}
