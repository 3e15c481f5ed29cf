using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Knows the offices that only one state calls so, from <c>Data/national-offices.txt</c>.</summary>
internal static class NationalOffices
{
    private static readonly FrozenDictionary<string, string> Owners = DataFile.Rows("Actors/Data/national-offices.txt")
        .ToFrozenDictionary(row => row[0], row => row[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The state that has the office; null when many do.</summary>
    public static string? OwnerOf(string role) => Owners.GetValueOrDefault(role);
}
