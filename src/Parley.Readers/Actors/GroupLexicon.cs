using System.Collections.Frozen;

namespace Parley.Readers.Actors;

/// <summary>Knows the common nouns that stand for governments, bodies and groups of people, from <c>Data/groups.txt</c>.</summary>
internal static class GroupLexicon
{
    private static readonly FrozenDictionary<string, GroupKind> Nouns = DataFile.Rows("Actors/Data/groups.txt")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<GroupKind>(row[1], ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> OwnVoice = DataFile.Rows("Actors/Data/own-voice.txt")
        .Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Retired = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "former", "ex", "ex-", "retired", "late", "one-time", "then", "previous");

    /// <summary>What a noun, in any case and number, stands for; null when it does not stand for a group.</summary>
    public static GroupKind? Find(string noun)
    {
        if (Nouns.TryGetValue(noun, out var kind)) return kind;
        if (noun.EndsWith("ies", StringComparison.OrdinalIgnoreCase) && Nouns.TryGetValue(noun[..^3] + "y", out kind)) return kind;
        if (noun.EndsWith("men", StringComparison.OrdinalIgnoreCase) && Nouns.TryGetValue(noun[..^2] + "an", out kind)) return kind;
        return noun.EndsWith('s') && Nouns.TryGetValue(noun[..^1], out kind) ? kind : null;
    }

    /// <summary>Whether a word before a noun says that the group does not speak for its state ("business leaders").</summary>
    public static bool SpeaksForItself(string modifier) => OwnVoice.Contains(modifier);

    /// <summary>Whether a word before an office says that it is no longer held.</summary>
    public static bool IsRetired(string modifier) => Retired.Contains(modifier);
}

/// <summary>What a common noun for a group stands for.</summary>
internal enum GroupKind
{
    /// <summary>A part or face of a government: it speaks for its state.</summary>
    Government,

    /// <summary>A body that speaks for itself.</summary>
    Organisation,

    /// <summary>People who speak for themselves.</summary>
    Group,
}
