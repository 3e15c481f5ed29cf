using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Knows the offices that a state does not have, from <c>Data/absent-offices.txt</c>.</summary>
/// <remarks>A vice premier whom a report from Washington names without a state is nobody of the United States.</remarks>
internal static class AbsentOffices
{
    private static readonly FrozenDictionary<string, string[]> Titles = DataFile.Rows("Actors/Data/absent-offices.txt")
        .ToFrozenDictionary(row => row[0], row => DataFile.Parts(row, 1), StringComparer.Ordinal);

    /// <summary>Whether a state has nobody who bears the title.</summary>
    public static bool Has(string state, string title) =>
        Titles.TryGetValue(state, out var absent) && absent.Any(office => title.EndsWith(office, StringComparison.OrdinalIgnoreCase) && IsWhole(title, office));

    private static bool IsWhole(string title, string office) => title.Length == office.Length || title[^(office.Length + 1)] == ' ';
}
