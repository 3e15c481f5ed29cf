using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads the rung of a meeting: that of its highest participant.</summary>
internal static class OccasionLevel
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/level",
        "The rung of a meeting, that of its highest participant: from the words before the noun (\"vice-ministerial talks\"), the offices of those who meet, and the noun itself (\"summit\").",
        "The ladder of levels shows whether talks rise or sink.",
        new RuleExample("Vice-ministerial talks between India and Nepal ended on Monday.", "India and Nepal, held, vice-ministerial, 2019-05-06"),
        new RuleExample("Talks between India and Nepal on the prime minister's speech ended on Monday.", "India and Nepal, held, 2019-05-06", "The prime minister takes no part."))
    {
        ReadsParts = true,
    };

    private const int Modifiers = 4;

    public static MeetingLevel Of(Occasion occasion, IEnumerable<Token> circle, IEnumerable<Mention> mentions, OccasionParties parties)
    {
        if (Convened(occasion) is { } body) return ByModifiers(body);
        var byModifier = occasion.IsVerb ? MeetingLevel.Unspecified : ByModifiers(occasion.Head);
        if (byModifier != MeetingLevel.Unspecified) return byModifier;
        var level = MeetingLevel.Unspecified;
        foreach (var token in circle.Where(token => !IsOfAnother(occasion, token)))
        {
            var own = Higher(MeetingLexicon.LevelAt(token) == MeetingLevel.Working ? MeetingLevel.Working : MeetingLevel.Unspecified, parties.LevelAt(token));
            if (own != MeetingLevel.Working || !IsHigh(token)) level = Higher(level, own);
        }

        foreach (var mention in mentions) level = Higher(level, parties.LevelOf(mention));
        if (level <= MeetingLevel.Working && OfLeaders(occasion.Sentence, parties) is { } led and not MeetingLevel.Unspecified) return led;
        if (level != MeetingLevel.Unspecified || occasion.IsVerb) return level;
        return MeetingLexicon.Noun(occasion.Head)?.Level ?? MeetingLevel.Unspecified;
    }

    /// <summary>Who convenes a forum or committee need not sit in it.</summary>
    private static Token? Convened(Occasion occasion) => occasion.IsVerb && occasion.Head.Is("convene", "reconvene") ? occasion.Head.Child(Relation.Obj) : null;

    /// <summary>The rung of those by whom the delegations of a sentence are led.</summary>
    private static MeetingLevel OfLeaders(Sentence sentence, OccasionParties parties)
    {
        var level = MeetingLevel.Unspecified;
        foreach (var verb in sentence)
        {
            if (!verb.Is("lead", "head") || verb.Relation is not Relation.Acl || verb.Head is not { } led || !led.Is("delegation", "team", "mission")) continue;
            foreach (var leader in verb.Children.Where(child => child.Relation is Relation.OblAgent))
                level = leader.Subtree().Aggregate(level, (highest, word) => Higher(highest, parties.LevelAt(word)));
        }

        return level;
    }

    /// <summary>In "the president's envoy" no president meets.</summary>
    public static bool IsOfAnother(Occasion occasion, Token token) =>
        token is { Relation: Relation.NmodPoss, Head: { } owned } && owned != occasion.Head && MeetingLexicon.Noun(owned) is null;

    /// <summary>How high "a high-level official" is nobody knows.</summary>
    private static bool IsHigh(Token token)
    {
        var words = token.Sentence.Words;
        for (var i = token.Index - 1; i >= Math.Max(2, token.Index - Modifiers); i--)
        {
            if (words[i] is "level" && words[i - 1] is "-" && words[i - 2] is "high" or "top") return true;
        }

        return false;
    }

    /// <summary>The rank that the words before a noun give the meeting.</summary>
    public static MeetingLevel ByModifiers(Token noun)
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

    private static MeetingLevel Higher(MeetingLevel one, MeetingLevel other) => one > other ? one : other;
}
