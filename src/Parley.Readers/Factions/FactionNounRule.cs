using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Readers.Pressures;
using Parley.Talks;

namespace Parley.Readers.Factions;

/// <summary>Reads groups that are called by a noun of their own: "hard-liners", "the reformist wing".</summary>
internal static class FactionNounRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "factions/noun",
        "Groups that are called by a noun of their own: a noun of faction that is subject of what it wants, or of words of prevailing or losing.",
        "Once a division is told, its sides are named so.",
        new RuleExample("Hawks in Peru's cabinet have gained the upper hand.", "Peru: Hawks, upper hand"),
        new RuleExample("Hawks circled above the harbour of Peru's capital.", null, "Nothing is wanted and nobody prevails."));

    /// <summary>The groups that a sentence calls by a noun of their own.</summary>
    public static IEnumerable<Group> In(Sentence sentence, ReportContext context)
    {
        foreach (var hit in FactionLexicon.NounsIn(sentence))
        {
            var noun = HeadOf(sentence, hit.First, hit.End);
            if (noun.Class is not (WordClass.Noun or WordClass.Propn) || PredicateOf(noun) is not { } predicate) continue;
            var hand = HandOf(sentence, noun, predicate);
            var stance = StanceOf(predicate, context);
            if (hand is null && stance.Length == 0) continue;
            var called = Extent.Of(noun, context.Report.Document, child => child.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss);
            var named = FactionMembers.In(sentence, noun.Index + 1, predicate.Index > noun.Index ? predicate.Index : sentence.Count, context.Cast)?.Names ?? [];
            yield return new Group(sentence.Span, PartyOf(noun, predicate, context), [called, .. named], IsNamed: true, stance, hand)
            {
                Rule = Rule.Name,
                Words = [noun.Span, predicate.Span],
            };
        }
    }

    private static Token HeadOf(Sentence sentence, int first, int end)
    {
        for (var i = end - 1; i > first; i--)
        {
            if (sentence.Heads[i] < first || sentence.Heads[i] >= end) return sentence[i];
        }

        return sentence[first];
    }

    /// <summary>What the group does: the verb that it is subject of, or the participle that says what it wants ("hawks pressing for more tariffs").</summary>
    private static Token? PredicateOf(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Acl && FactionWords.Wants(child)) return child;
        }

        return noun.Relation is Relation.Nsubj or Relation.NsubjPass ? noun.Head : null;
    }

    private static bool? HandOf(Sentence sentence, Token noun, Token predicate)
    {
        foreach (var hit in FactionLexicon.HandsIn(sentence))
        {
            var word = sentence[hit.First];
            var isPredicate = word == predicate || word.Ancestors().Take(4).Any(above => above == predicate || above == noun);
            if (!isPredicate || hit.First < noun.Index || RealityRule.Of(predicate) == Reality.Denied) continue;
            return hit.Value;
        }

        return null;
    }

    /// <summary>What the group wants: a verb of wanting or opposing with its complement, also where it is only "said to" want it.</summary>
    private static string StanceOf(Token predicate, ReportContext context)
    {
        var wish = IsReported(predicate) && predicate.Child(Relation.Xcomp) is { } said ? said : predicate;
        return FactionWords.Wants(wish)
            ? Extent.Of(wish, context.Report.Document, child => child.Relation is not (Relation.Nsubj or Relation.Advcl or Relation.Parataxis or Relation.Conj or Relation.Advmod or Relation.Mark))
            : "";
    }

    private static bool IsReported(Token predicate) =>
        predicate.IsPassive() && predicate.Is("say", "report", "believe", "think", "know", "understand", "see", "consider", "expect");

    private static string? PartyOf(Token noun, Token predicate, ReportContext context)
    {
        if (Owner.OfModifiers(noun, context.Cast) is { } party) return party;
        foreach (var child in noun.Children.Concat(predicate.Children.Where(child => child.Relation == Relation.Obl)))
        {
            if (child.Preposition() is "in" or "within" or "inside" or "of" && Owner.Within(child, context.Cast) is { } within) return within;
        }

        return null;
    }
}
