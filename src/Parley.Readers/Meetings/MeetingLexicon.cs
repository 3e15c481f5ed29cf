using System.Collections.Frozen;
using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Knows the words of meeting, from the lists in <c>Data</c>.</summary>
internal static class MeetingLexicon
{
    private static readonly FrozenDictionary<string, (OccasionKind Kind, MeetingLevel Level)> Nouns =
        Table("meeting-nouns", row => (KindOf(row[1]), LevelOf(row[2])));

    private static readonly FrozenDictionary<string, (OccasionKind Kind, OccasionNeed Need)> Verbs =
        Table("meeting-verbs", row => (KindOf(row[1]), Enum.Parse<OccasionNeed>(row[2], ignoreCase: true)));

    private static readonly FrozenDictionary<string, Frame> Frames = Table("meeting-frames", row => Enum.Parse<Frame>(row[1], ignoreCase: true));

    private static readonly FrozenDictionary<string, string> Modifiers = Table("meeting-modifiers", row => row[1]);

    private static readonly FrozenDictionary<string, bool> Unmeetable = Table("unmeetable", _ => true);

    private static readonly FrozenDictionary<string, bool> Forums = Table("forums", _ => true);

    private static readonly FrozenDictionary<string, bool> Reporters = Table("reporters", _ => true);

    private static readonly FrozenDictionary<string, bool> Sides = Table("sides", _ => true);

    /// <summary>Whether a noun in the plural is a group that meets for itself.</summary>
    public static bool IsSide(Token noun) => Sides.ContainsKey(noun.Lemma);

    /// <summary>Whether a body is one in which others meet, not a side itself.</summary>
    public static bool IsForum(string party) => Forums.ContainsKey(party);

    /// <summary>Whether a body tells the news, for whichever state.</summary>
    public static bool IsReporter(string body) => Reporters.ContainsKey(body);

    /// <summary>The forum of which a body is a part ("the GATT Council"), or null.</summary>
    public static string? ForumOf(string body) =>
        body.LastIndexOf(' ') is var end and > 0 && IsForumBody(body[(end + 1)..]) && IsForum(body[..end]) ? body[..end] : null;

    private static bool IsForumBody(string word) => word is "Council" or "Committee" or "Secretariat" or "Board" or "Assembly" or "Panel" or "Conference";

    /// <summary>The kind and level of a noun that names a meeting; null for any other.</summary>
    public static (OccasionKind Kind, MeetingLevel Level)? Noun(Token token) =>
        Nouns.TryGetValue(token.Lemma, out var found) || Nouns.TryGetValue(token.Text, out found) ? found : null;

    /// <summary>Whether a word with a capital is that of an event or a body, which recognisers of names take for a person's.</summary>
    public static bool NamesBody(string word) => Nouns.ContainsKey(word.ToLowerInvariant()) || word is "Force" or "Council" or "Committee" or "Group" or "Board" or "Commission" or "Forum" or "Partnership";

    /// <summary>The kind and need of a verb of meeting; null for any other.</summary>
    public static (OccasionKind Kind, OccasionNeed Need)? Verb(Token token) => Verbs.TryGetValue(token.Lemma, out var found) ? found : null;

    /// <summary>What a word that governs a meeting tells of its status; null when it tells nothing.</summary>
    public static Frame? FrameOf(Token token) => Frames.TryGetValue(token.Lemma, out var found) ? found : null;

    /// <summary>The status that a modifier tells, or null.</summary>
    public static MeetingStatus? StatusOf(Token modifier) =>
        Modifiers.TryGetValue(modifier.Lemma, out var found) && Enum.TryParse<MeetingStatus>(found, ignoreCase: true, out var status) ? status : null;

    /// <summary>The level that a modifier tells, by itself or with the two words before it ("vice-ministerial"), or unspecified, as an "official visit" is.</summary>
    public static MeetingLevel LevelAt(Token modifier)
    {
        var (words, at) = (modifier.Sentence.Words, modifier.Index);
        var isCompound = at >= 2 && words[at - 1] == "-";
        if (isCompound && Modifiers.TryGetValue($"{words[at - 2]}-{words[at]}", out var compound)) return LevelOf(compound);
        if (modifier is { Class: WordClass.Adj, Lemma: "official" }) return MeetingLevel.Unspecified;
        return Modifiers.TryGetValue(modifier.Lemma, out var found) ? LevelOf(found) : MeetingLevel.Unspecified;
    }

    /// <summary>Whether the modifier makes the noun no meeting of parties ("news conference").</summary>
    public static bool IsOther(Token modifier) => Modifiers.TryGetValue(modifier.Lemma, out var found) && found == "other";

    /// <summary>Whether to "meet" it is no meeting.</summary>
    public static bool IsUnmeetable(Token token) => Unmeetable.ContainsKey(token.Lemma);

    private static FrozenDictionary<string, T> Table<T>(string name, Func<string[], T> value)
    {
        var table = new Dictionary<string, T>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataFile.Rows($"Meetings/Data/{name}.txt")) table.TryAdd(row[0], value(row));
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static OccasionKind KindOf(string cell) => Enum.Parse<OccasionKind>(cell, ignoreCase: true);

    private static MeetingLevel LevelOf(string cell) => cell switch
    {
        "leaders" => MeetingLevel.Leaders,
        "ministerial" => MeetingLevel.Ministerial,
        "vice-ministerial" => MeetingLevel.ViceMinisterial,
        "working" => MeetingLevel.Working,
        _ => MeetingLevel.Unspecified,
    };
}

/// <summary>What a word that governs a meeting tells of it.</summary>
internal enum Frame : byte
{
    /// <summary>Nothing of its own: the meeting is as real as the word.</summary>
    Own,

    /// <summary>It goes on.</summary>
    Ongoing,

    /// <summary>It is over.</summary>
    Held,

    /// <summary>It is set or agreed.</summary>
    Planned,

    /// <summary>It is asked for or possible.</summary>
    Proposed,

    /// <summary>It is called off.</summary>
    Cancelled,

    /// <summary>It is refused: no meeting.</summary>
    Refused,
}
