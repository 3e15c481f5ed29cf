using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Knows the offices that a state has once, from <c>Data/sole-offices.txt</c>.</summary>
/// <remarks>A president whom a report from Washington names without a state, and who is not the one in office, is nobody of the United States.</remarks>
internal static class SoleOffices
{
    private static readonly FrozenDictionary<string, string> Titles = DataFile.Rows("Actors/Data/sole-offices.txt").ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Whether somebody else is known to hold the office of this title in a state.</summary>
    public static bool IsTaken(string state, string title, Setting setting) =>
        Titles.GetValueOrDefault(state) == title && setting.Gazetteer.HasLeader(state, setting.Year);
}
