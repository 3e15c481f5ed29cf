using Parley.Language;
using Parley.Text;

namespace Parley.Readers.Actors;

/// <summary>Measures noun phrases in a tree.</summary>
internal static class NounPhrase
{
    /// <summary>Whether a word is the ending that marks an owner.</summary>
    public static bool IsPossessive(string word) => word is "'s" or "’s" or "'" or "’";

    /// <summary>Whether a token can head a noun phrase.</summary>
    public static bool IsNominal(Token token) =>
        token.Class is WordClass.Noun or WordClass.Propn or WordClass.Pron || (token.Class is WordClass.Adj && IsArgument(token.Relation));

    /// <summary>Whether a relation is one that noun phrases bear.</summary>
    public static bool IsArgument(Relation relation) => relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter
        or Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.NmodPoss or Relation.Appos;

    /// <summary>The first token of the phrase headed by <paramref name="head"/> that stands before it without a break.</summary>
    public static int FirstOf(Token head)
    {
        var first = head.Index;
        foreach (var child in head.Children)
        {
            if (child.Index >= head.Index) break;
            if (child.Relation is Relation.Amod or Relation.Compound or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked
                or Relation.Nummod or Relation.Nmod or Relation.Flat or Relation.Det or Relation.DetPredet or Relation.Advmod)
            {
                first = Math.Min(first, FirstOf(child));
            }
        }

        return first;
    }

    /// <summary>The words from the phrase's first word that is no determiner to its head.</summary>
    public static Span CoreOf(Token head)
    {
        var first = FirstOf(head);
        while (first < head.Index && head.Sentence.Classes[first] is WordClass.Det or WordClass.Punct) first++;
        return Span.Cover(head.Sentence.Spans[first], head.Span);
    }

    /// <summary>The article, demonstrative or possessor before the head, in lower case; empty without any.</summary>
    public static string DeterminerOf(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation is Relation.Det or Relation.NmodPoss) return child.Text.ToLowerInvariant();
        }

        return "";
    }

    /// <summary>Whether the noun is in the plural, by its form.</summary>
    public static bool IsPlural(Token head) =>
        !head.Text.Equals(head.Lemma, StringComparison.OrdinalIgnoreCase) || head.Text.EndsWith("people", StringComparison.OrdinalIgnoreCase) || IsCapitalGroup(head);

    /// <summary>The lemma in small letters; formal texts write "the Parties" with a capital, which a tagger takes for a name.</summary>
    public static string LemmaOf(Token head)
    {
        var lemma = head.Lemma.ToLowerInvariant();
        if (!IsCapitalGroup(head)) return lemma;
        return lemma.EndsWith("ies", StringComparison.Ordinal) ? lemma[..^3] + "y" : lemma[..^1];
    }

    private static bool IsCapitalGroup(Token head) => head.Class == WordClass.Propn && head.Lemma.EndsWith('s') && GroupLexicon.Find(head.Lemma) is not null;

    /// <summary>The preposition that governs the phrase, in lower case; empty without any.</summary>
    public static string PrepositionOf(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation == Relation.Case && child.Class != WordClass.Part) return child.Text.ToLowerInvariant();
        }

        return "";
    }
}
