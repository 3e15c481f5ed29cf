using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Knows names of pacts, bills and matters, which a tagger may take for bodies, from <c>Data/no-bodies.txt</c>.</summary>
internal static class NoBodies
{
    private static readonly FrozenSet<string> Whole = Of("whole");

    private static readonly FrozenSet<string> Ends = Of("end");

    /// <summary>Whether nobody bears a name: "FTA", "the Montreal Protocol".</summary>
    public static bool IsOne(string name) => Whole.Contains(name) || Ends.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    private static FrozenSet<string> Of(string what) => DataFile.Rows("Actors/Data/no-bodies.txt").Where(row => row[1] == what).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal);
}
