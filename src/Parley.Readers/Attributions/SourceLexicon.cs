using System.Collections.Frozen;
using Parley.Talks;

namespace Parley.Readers.Attributions;

/// <summary>What kind of source a common noun names.</summary>
internal static class SourceLexicon
{
    private static readonly FrozenDictionary<string, SourceKind> _kinds = Load();

    /// <summary>The kind of the noun with this lemma, or null when the list does not have it.</summary>
    public static SourceKind? KindOf(string lemma) => _kinds.TryGetValue(lemma, out var kind) ? kind : null;

    private static FrozenDictionary<string, SourceKind> Load()
    {
        var kinds = new Dictionary<string, SourceKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Rows("Attributions/sources.txt"))
        {
            var kind = Enum.Parse<SourceKind>(row[0], ignoreCase: true);
            foreach (var noun in DataFile.Parts(row, 1)) kinds.TryAdd(noun, kind);
        }

        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
