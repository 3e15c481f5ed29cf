using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Knows the offices that one state before all others calls so, from <c>Data/national-offices.txt</c>.</summary>
internal static class NationalOffices
{
    private static readonly FrozenDictionary<string, string> Owners = DataFile.Rows("Actors/Data/national-offices.txt")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Shared = DataFile.Rows("Actors/Data/shared-offices.txt").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The state that has the office; null when many do.</summary>
    public static string? OwnerOf(string role) => Owners.GetValueOrDefault(role);

    /// <summary>Whether other states have such an office too, and call it so among their own people.</summary>
    public static bool HaveOthers(string role) => Shared.Contains(role);
}
