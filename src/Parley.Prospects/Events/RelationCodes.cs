using System.Collections.Frozen;
using Parley.Prospects.Actors;

namespace Parley.Prospects.Events;

/// <summary>The CAMEO codes of the relations that ICEWS writes out ("Sign_formal_agreement": 057).</summary>
/// <remarks>Schrodt, "CAMEO: Conflict and Mediation Event Observations Event and Actor Codebook" (2012).</remarks>
public static class RelationCodes
{
    private static readonly FrozenDictionary<string, string> _codes = DataFile.Lines("relations.txt")
        .Select(line => DataFile.Parts(line, '|'))
        .ToFrozenDictionary(row => row[1], row => row[0], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> _names = _codes.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The code of a relation, blanks or underscores between its words, or null.</summary>
    public static string? CodeOf(string relation) => _codes.GetValueOrDefault(relation.Replace('_', ' ').Trim());

    /// <summary>What a code stands for, in the words of ICEWS ("Sign formal agreement"); the code itself where ICEWS has none.</summary>
    public static string NameOf(string code) => _names.GetValueOrDefault(code, code);
}
