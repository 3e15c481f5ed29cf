using System.Collections.Frozen;
using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>A word that puts someone into a stance, and where its parts stand.</summary>
/// <param name="Word">The lemma.</param>
/// <param name="Class">Verb, noun or adjective.</param>
/// <param name="Act">What the holder does.</param>
/// <param name="Content">Where the content stands, in the order in which the places are tried.</param>
/// <param name="Target">Where the one addressed stands.</param>
internal sealed record Frame(string Word, FrameClass Class, PositionAct Act, string[] Content, string[] Target)
{
    /// <summary>The content is a complement clause or infinitive.</summary>
    public const string Clause = "clause";

    /// <summary>The content is a clause with a subject of its own, not an infinitive.</summary>
    public const string Finite = "that";

    /// <summary>The content is an infinitive ("told them to leave"), not a clause of its own ("told them that they should").</summary>
    public const string Infinitive = "inf";

    /// <summary>The content is the object.</summary>
    public const string Object = "obj";

    /// <summary>The content is the subject of the passive, or of a verb of emotion.</summary>
    public const string Subject = "subj";

    /// <summary>The content is the noun that the word's clause modifies.</summary>
    public const string Modified = "modified";

    /// <summary>The content is what there is a term for: "gave Chile ten days to leave", "set a deadline for Chile to leave".</summary>
    public const string Term = "term";

    /// <summary>The content is what the noun is said to be or include.</summary>
    public const string Predicate = "predicate";

    /// <summary>The content is the word with its complements.</summary>
    public const string Itself = "self";
}

/// <summary>The part of speech of a frame's word.</summary>
internal enum FrameClass
{
    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>An adjective or participle.</summary>
    Adj,
}

/// <summary>Knows the frames, from <c>Data/frames.txt</c>.</summary>
internal static class FrameLexicon
{
    private static readonly FrozenDictionary<(string, FrameClass), Frame[]> Frames = DataFile.Rows("Positions/Data/frames.txt")
        .Select(ReadFrame)
        .GroupBy(frame => (frame.Word, frame.Class))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The frames of a word in its part of speech; empty for most.</summary>
    public static ReadOnlySpan<Frame> Of(Token token) => token.Class switch
    {
        WordClass.Verb => FindVerb(token) is { Length: > 0 } verbs && !IsState(token) ? verbs : Find(token.Text, FrameClass.Adj),
        WordClass.Noun => Find(token.Lemma, Clauses.IsMistaggedVerb(token) ? FrameClass.Verb : FrameClass.Noun),
        WordClass.Adj => Find(token.Lemma, FrameClass.Adj),
        _ => [],
    };

    /// <summary>Who "is prepared to sign" is not prepared by another, though a parser may see a passive.</summary>
    private static bool IsState(Token verb) => verb is { Lemma: "prepare" or "commit" or "determine" } && Clauses.IsPassive(verb);

    /// <summary>A lemmatizer may leave a rare verb in its past tense, or give it an e too many.</summary>
    private static Frame[] FindVerb(Token token)
    {
        var found = Find(token.Lemma, FrameClass.Verb);
        if (found.Length > 0 || !token.Text.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) return found;
        return Find(token.Text[..^2], FrameClass.Verb);
    }

    private static Frame[] Find(string word, FrameClass of) => Frames.GetValueOrDefault((word.ToLowerInvariant(), of)) ?? [];

    private static Frame ReadFrame(string[] row) => new(
        row[0],
        Enum.Parse<FrameClass>(row[1], ignoreCase: true),
        Enum.Parse<PositionAct>(row[2], ignoreCase: true),
        DataFile.Parts(row, 3),
        DataFile.Parts(row, 4));
}
