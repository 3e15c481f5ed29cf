using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Actors;

/// <summary>Tells whose somebody is whom an official meets.</summary>
/// <remarks>
/// In "National Security Advisor Ana Robles met with Minister Jorge Paz and Peruvian Trade Minister Eva Luna" Paz is Peru's as Luna is, wherever the
/// report was filed. A near miss: in "Robles met Budget Director Jorge Paz" nobody's state is named, and both may be of one.
/// </remarks>
internal static class Hosts
{
    private const int LongestList = 8;

    /// <summary>The state of the first of those met together with somebody of whom it is certain, or null.</summary>
    public static string? StateOf(Analysis analysis, FoundName person, SentenceNames names, Func<FoundName, Identity> identify)
    {
        var sentence = analysis.Sentences[person.Sentence];
        var first = FirstOf(NameMentions.HeadOf(sentence, person));
        if (!IsMet(first)) return null;
        return first.Subtree()
            .Select(token => names.At(token.Index))
            .OfType<FoundName>()
            .Where(name => name.IsPerson)
            .Select(identify)
            .FirstOrDefault(other => other is { IsCertain: true, Party: not null })?.Party;
    }

    private static Token FirstOf(Token token)
    {
        for (var step = 0; step < LongestList && token is { Relation: Relation.Conj or Relation.Appos or Relation.Flat or Relation.Compound or Relation.NmodDesc, Head: { } head }; step++) token = head;
        return token;
    }

    private static bool IsMet(Token first) => first.Head is { } meeting && meeting.Is("meet", "confer", "consult", "meeting", "talk", "talks")
        && (first.Relation is Relation.Obj || first.Preposition() is "with");
}
