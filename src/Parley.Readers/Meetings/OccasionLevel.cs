using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads the rung of a meeting: that of its highest participant.</summary>
/// <remarks>
/// Reads the words before the noun ("vice-ministerial talks"), the offices among those who meet ("the two premiers"), the offices of the
/// people named, and the noun itself ("summit"). A near miss: "a summit of trade ministers" is held by ministers.
/// </remarks>
internal static class OccasionLevel
{
    private const int Modifiers = 4;

    public static MeetingLevel Of(Occasion occasion, IEnumerable<Token> circle, IEnumerable<Mention> mentions, OccasionParties parties)
    {
        var byModifier = occasion.IsVerb ? MeetingLevel.Unspecified : ByModifiers(occasion.Head);
        if (byModifier != MeetingLevel.Unspecified) return byModifier;
        var level = MeetingLevel.Unspecified;
        foreach (var token in circle)
        {
            level = Higher(level, MeetingLexicon.LevelAt(token) == MeetingLevel.Working ? MeetingLevel.Working : MeetingLevel.Unspecified);
            if (OfficeLexicon.EndingAt(token.Sentence, token.Index) is { } found && !IsInsideLonger(token)) level = Higher(level, found.Office.Level);
        }

        foreach (var mention in mentions) level = Higher(level, parties.LevelOf(mention));
        if (level != MeetingLevel.Unspecified || occasion.IsVerb) return level;
        return MeetingLexicon.Noun(occasion.Head)?.Level ?? MeetingLevel.Unspecified;
    }

    private static MeetingLevel ByModifiers(Token noun)
    {
        var level = MeetingLevel.Unspecified;
        for (var i = noun.Index - 1; i >= Math.Max(0, noun.Index - Modifiers); i--)
        {
            var token = noun.Sentence[i];
            if (token.Class is not (WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Num) && token.Text != "-") break;
            level = Higher(level, MeetingLexicon.LevelAt(token));
        }

        return level;
    }

    /// <summary>The "minister" of "prime minister", the "president" of "president's envoy".</summary>
    private static bool IsInsideLonger(Token token) =>
        token.Index + 1 < token.Sentence.Count && OfficeLexicon.EndingAt(token.Sentence, token.Index + 1) is { } longer && longer.First <= token.Index;

    private static MeetingLevel Higher(MeetingLevel one, MeetingLevel other) => one > other ? one : other;
}
