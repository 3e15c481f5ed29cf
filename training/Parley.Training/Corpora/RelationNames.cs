using Parley.Language;

namespace Parley.Training.Corpora;

/// <summary>Relations as Universal Dependencies spells them.</summary>
internal static class RelationNames
{
    private static readonly Dictionary<string, Relation> _byName = Enum.GetValues<Relation>().ToDictionary(Name, StringComparer.Ordinal);

    /// <summary>The relation of a name ("nsubj:pass"); of an unknown subtype the universal part, and otherwise <c>dep</c>.</summary>
    public static Relation Parse(string name)
    {
        if (_byName.TryGetValue(name, out var relation)) return relation;
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && _byName.TryGetValue(name[..colon], out var universal) ? universal : Relation.Dep;
    }

    /// <summary>The name of a relation, its subtype after a colon.</summary>
    public static string Name(this Relation relation)
    {
        var written = relation.ToString();
        var second = written.AsSpan(1).IndexOfAnyInRange('A', 'Z') + 1;
        var name = second > 0 ? $"{written[..second]}:{written[second..]}" : written;
        return name.ToLowerInvariant();
    }

    /// <summary>The name without the subtype, by which parsers are compared.</summary>
    public static string UniversalName(this Relation relation) => relation.Name().Split(':')[0];
}
