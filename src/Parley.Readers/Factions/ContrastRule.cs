using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Readers.Pressures;
using Parley.Talks;

namespace Parley.Readers.Factions;

/// <summary>Reads a party whose members differ: "some ministers want ..., others ...".</summary>
internal static class ContrastRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "factions/contrast",
        "Members who differ: \"some\" with a noun for people of a party and \"others\" in the same sentence or the next, each subject of what it says or wants.",
        "A division is often told by its two voices alone.",
        new RuleExample("Some Peruvian ministers favour a deal with Chile, while others want to raise tariffs.", "Peru: Some Peruvian ministers, favour a deal with Chile"),
        new RuleExample("Some Peruvian ministers flew to Chile, while others went home.", null, "They want nothing."));

    /// <summary>The two groups that a sentence, with the one before it, sets against each other, or none.</summary>
    public static IEnumerable<Group> In(Sentence sentence, Sentence? before, ReportContext context)
    {
        if (Voice(sentence, "other", context) is not { } others) return [];
        var some = Voice(sentence, "some", context) ?? (before is null ? null : Voice(before, "some", context));
        if (some is null || PartyOf(some.Value.Noun, context.Cast) is not { } party) return [];
        return [ToGroup(some.Value, party, context), ToGroup(others, party, context)];
    }

    private static (Token Noun, Token Verb)? Voice(Sentence sentence, string word, ReportContext context)
    {
        foreach (var token in sentence)
        {
            if (!token.Is(word)) continue;
            var noun = token.Relation is Relation.Det or Relation.Amod && token.Head is { } head ? head : token;
            if (noun.Relation is not (Relation.Nsubj or Relation.NsubjPass) || noun.Head is not { Class: WordClass.Verb } verb || !FactionWords.TakesSide(verb)) continue;
            if (word == "some" && context.Cast.MentionOf(noun) is null && OfWhom(noun, context.Cast) is null) continue;
            if (word == "other" && !token.Text.StartsWith("other", StringComparison.OrdinalIgnoreCase)) continue;
            return (noun, verb);
        }

        return null;
    }

    /// <summary>"Some of the ministers": those after "of".</summary>
    private static Mention? OfWhom(Token some, Cast cast)
    {
        foreach (var child in some.Children)
        {
            if (child.Relation is Relation.Nmod && child.Preposition() == "of" && cast.MentionOf(child) is { } mention) return mention;
        }

        return null;
    }

    private static string? PartyOf(Token noun, Cast cast) =>
        (cast.MentionOf(noun) ?? OfWhom(noun, cast))?.Party ?? Owner.OfModifiers(noun, cast);

    private static Group ToGroup((Token Noun, Token Verb) voice, string party, ReportContext context)
    {
        var called = Extent.Of(voice.Noun, context.Report.Document, child => child.Relation is Relation.Det or Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.Nmod or Relation.Case);
        var stance = Extent.Of(voice.Verb, context.Report.Document, child => child.Head != voice.Verb || IsSaid(child));
        return new Group(voice.Verb.Sentence.Span, party, [called], IsNamed: true, stance, null) { Rule = Rule.Name, Words = [voice.Noun.Span, voice.Verb.Span] };
    }

    /// <summary>What belongs to a stance: all that depends on its verb but the subject and other clauses, of which only those that it governs with "that" stay.</summary>
    private static bool IsSaid(Token child) => child.Relation switch
    {
        Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.Advcl or Relation.Parataxis or Relation.Conj or Relation.Mark => false,
        Relation.Ccomp => child.Index > child.Head!.Value.Index && child.Child(Relation.Nsubj)?.Is("other") != true,
        _ => true,
    };
}
