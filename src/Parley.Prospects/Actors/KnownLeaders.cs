using System.Collections.Frozen;

namespace Parley.Prospects.Actors;

/// <summary>People and bodies whose state is general knowledge.</summary>
internal static class KnownLeaders
{
    private static readonly FrozenDictionary<string, string> _codes = DataFile.Lines("leaders.txt")
        .Select(line => DataFile.Parts(line, '|'))
        .SelectMany(row => DataFile.Parts(row[1], ';').Select(name => (Name: name, Code: row[0])))
        .DistinctBy(pair => pair.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.Ordinal);

    /// <summary>The code of the state or bloc, or null.</summary>
    /// <param name="name">With blanks instead of underscores.</param>
    public static string? CodeOf(string name) => _codes.GetValueOrDefault(name);
}
