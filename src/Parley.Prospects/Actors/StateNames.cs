using System.Collections.Frozen;

namespace Parley.Prospects.Actors;

/// <summary>States and blocs by their names and codes.</summary>
public static class StateNames
{
    private static readonly string[][] _rows = [.. DataFile.Lines("states.txt").Select(line => DataFile.Parts(line, '|'))];

    private static readonly FrozenDictionary<string, string> _codes = _rows
        .SelectMany(row => Names(row).Select(name => (Name: name, Code: row[0])))
        .DistinctBy(pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> _names = _rows.ToFrozenDictionary(row => row[0], row => row[1]);

    /// <summary>The code of a state or bloc ("USA") by a name or by the code itself, or null; blanks may be underscores, case does not matter.</summary>
    public static string? CodeOf(string name) => _codes.GetValueOrDefault(name.Replace('_', ' ').Trim());

    /// <summary>The usual name of a state or bloc by its code; a code that is not known is its own name.</summary>
    public static string NameOf(string code) => _names.GetValueOrDefault(code, code);

    private static IEnumerable<string> Names(string[] row) =>
        row.Skip(2).SelectMany(others => DataFile.Parts(others, ';')).Prepend(row[1]).Prepend(row[0]);
}
