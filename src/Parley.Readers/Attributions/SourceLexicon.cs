using System.Collections.Frozen;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Readers.Attributions;

/// <summary>What words say of sources: of what kind they are, and how they should know.</summary>
internal static class SourceLexicon
{
    private static readonly FrozenDictionary<string, SourceKind> _kinds = LoadKinds();
    private static readonly FrozenSet<string> _spokespeople = Load("spokesperson");
    private static readonly FrozenSet<string> _quarters = Load("quarter");
    private static readonly FrozenSet<string> _standings = Load("standing");

    /// <summary>The kind of the noun with this lemma, or null when the list does not have it.</summary>
    public static SourceKind? KindOf(string lemma) => SpeaksForBody(lemma) ? SourceKind.Official : _kinds.TryGetValue(lemma, out var kind) ? kind : null;

    /// <summary>Whether who is called so holds an office or speaks for one.</summary>
    public static bool IsOffice(string lemma) => KindOf(lemma) is SourceKind.Official or SourceKind.AnonymousOfficial;

    /// <summary>Whether who is called so speaks for a body, so that it hardly matters who it is.</summary>
    public static bool SpeaksForBody(string lemma) => _spokespeople.Contains(lemma);

    /// <summary>Whether sources described by this word are officials ("government sources").</summary>
    public static bool IsQuarter(string lemma) => _quarters.Contains(lemma);

    /// <summary>Whether the word, after a noun for people, begins to say how they should know ("familiar", "briefed").</summary>
    public static bool OpensStanding(string word) => _standings.Contains(word);

    private static FrozenDictionary<string, SourceKind> LoadKinds()
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Rows("Attributions/sources.txt"))
        {
            if (!ValueName.TryParse<SourceKind>(row[0], out var kind)) continue;
            foreach (var noun in DataFile.Parts(row, 1)) kinds.TryAdd(noun, kind);
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static FrozenSet<string> Load(string list) => DataFile.Rows("Attributions/sources.txt")
        .Where(row => row[0] == list)
        .SelectMany(row => DataFile.Parts(row, 1))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
