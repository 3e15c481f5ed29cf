using System.Collections.Frozen;
using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Names groups without a name of their own that sit at a table.</summary>
internal static class GroupSide
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/group-side",
        "Groups that meet for themselves though nobody gives them a name: \"creditor banks\", \"steel employers\", by their noun and what tells their kind.",
        "In wage disputes, debts and commodity pacts one side, or both, is called by what it does.",
        new RuleExample("Talks between Peru and its creditor banks resumed in Lima.", "Peru and creditor banks, ongoing, Lima"),
        new RuleExample("Talks between Peru and its close friends resumed in Lima.", "Peru, ongoing, Lima", "Friends are no side of anything."))
    {
        ReadsParts = true,
    };

    private static readonly FrozenSet<string> Vague = FrozenSet.Create(
        StringComparer.Ordinal, "major", "main", "leading", "big", "large", "many", "several", "certain", "other", "various", "such", "some", "key", "top", "different", "own", "new");

    /// <summary>The group that the noun phrase of a head names, or null when it is none that meets for itself.</summary>
    public static string? Of(Token head, Mention mention)
    {
        if (mention.Speaks != MentionVoice.ForItself || !NounPhrase.IsPlural(head) || !MeetingLexicon.IsSide(head)) return null;
        var first = head.Index;
        while (first > 0 && TellsKind(head, first - 1)) first--;
        return string.Join(' ', head.Sentence.Words[first..(head.Index + 1)]);
    }

    private static bool TellsKind(Token head, int index)
    {
        var word = head.Sentence[index];
        return word.Head == head && (word.Relation is Relation.Compound || (word.Relation is Relation.Amod && !Vague.Contains(word.Lemma)));
    }
}
