using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;
using Parley.Text;

namespace Parley.Readers.Positions;

/// <summary>Measures the words that say what a stance is about.</summary>
internal static class ContentSpan
{
    private const int Depth = 64;

    /// <summary>A clause with its subject, without what introduces it and without words of saying beside it.</summary>
    public static Span OfClause(Token predicate) => Measure(predicate, keepSubject: true);

    /// <summary>A clause from its verb on, without subject, auxiliaries and "to".</summary>
    public static Span OfPredicate(Token predicate) => Measure(predicate, keepSubject: false);

    /// <summary>What is done, from its verb on; where it is denied and the act does not say so, from the denial on: "urged Peru not to raise duties", but "refused to lift them".</summary>
    public static Span OfDeed(Token predicate, PositionAct act)
    {
        var span = OfPredicate(predicate);
        if (act == PositionAct.Refuse) return span;
        foreach (var child in predicate.Children)
        {
            if (child.Index < predicate.Index && child.Lemma is "not" or "n't" or "never" && child.Span.Start < span.Start) return new Span(DenialOf(child).Start, span.End);
        }

        return span;
    }

    /// <summary>A noun phrase with what its bearer is to do, which a parser may hang on the word before: "called for Chile to lift the ban".</summary>
    public static Span WithDeed(Token word, Token bearer, Span phrase)
    {
        var above = word is { Relation: Relation.Obj, Head: { } verb } ? verb.Children : [];
        foreach (var child in word.Children.Concat(above))
        {
            if (child.Index <= bearer.Index || child.Relation is not (Relation.Acl or Relation.Advcl or Relation.Xcomp or Relation.Ccomp) || !Clauses.IsInfinitive(child)) continue;
            var deed = OfPredicate(child);
            return deed.Start > phrase.End && deed.Start - phrase.End <= " to ".Length ? new Span(phrase.Start, deed.End) : phrase;
        }

        return phrase;
    }

    /// <summary>The word that denies, with the auxiliary that it is written into: "won't".</summary>
    private static Span DenialOf(Token word) =>
        word.Index > 0 && word.Sentence.Spans[word.Index - 1].End == word.Span.Start ? word.Sentence.Spans[word.Index - 1] : word.Span;

    /// <summary>A noun phrase without its preposition.</summary>
    public static Span OfPhrase(Token head) => Measure(head, keepSubject: true);

    /// <summary>A noun phrase without its preposition and without a clause that modifies it.</summary>
    public static Span OfPhrase(Token head, Token without) => Measure(head, keepSubject: true, without);

    /// <summary>A noun phrase without its preposition, from the word behind a verb on.</summary>
    public static Span OfPhraseBehind(Token head, Token verb) => new(verb.Sentence.Spans[verb.Index + 1].Start, OfPhrase(head).End);

    private static Span Measure(Token head, bool keepSubject, Token? without = null)
    {
        int first = head.Index, last = head.Index;
        foreach (var child in head.Children)
        {
            if (child == without || IsLeftOut(child, keepSubject)) continue;
            Extend(child, ref first, ref last, Depth);
        }

        if (DeedBehind(head) is { } deed) Extend(deed, ref first, ref last, Depth);
        if (!keepSubject) first = Math.Max(first, FirstAfterSubject(head, first));
        return Trim(head.Sentence, first, last);
    }

    /// <summary>A parser may hang the infinitive of "condemned the decision by Peru to close the port" on the verb; only who decides may stand between.</summary>
    private static Token? DeedBehind(Token noun)
    {
        if (noun is not { Relation: Relation.Obj, Class: WordClass.Noun, Head: { } verb } || noun.Lemma is not ("decision" or "attempt" or "effort" or "refusal" or "failure" or "threat" or "intention" or "plan")) return null;
        foreach (var child in verb.Children)
        {
            if (child.Index <= noun.Index || (child.Relation is Relation.Obl && child.Child(Relation.Case) is { Text: "by" or "of" })) continue;
            return child.Relation is Relation.Advcl or Relation.Xcomp && Clauses.IsInfinitive(child) ? child : null;
        }

        return null;
    }

    private static void Extend(Token token, ref int first, ref int last, int depth)
    {
        first = Math.Min(first, token.Index);
        last = Math.Max(last, token.Index);
        if (depth == 0) return;
        foreach (var child in token.Children)
        {
            if ((child.Relation == Relation.Parataxis && StanceLexicon.Is(child.Lemma, Colours.Say)) || IsContrast(child)) continue;
            Extend(child, ref first, ref last, depth - 1);
        }
    }

    private static bool IsLeftOut(Token child, bool keepSubject)
    {
        if (child.Relation is Relation.Mark or Relation.Case or Relation.NsubjOuter or Relation.Cc or Relation.Punct or Relation.Parataxis or Relation.Discourse) return true;
        if (child.Relation == Relation.Advmod && child.Head is { } head && child.Index < head.Index && child.Lemma is "also" or "then") return true;
        if (!keepSubject && child.Lemma is "not" or "n't" or "never") return true;
        if (keepSubject && child.Relation == Relation.Advcl && child.Head!.Value.Child(Relation.Nsubj, Relation.NsubjPass) is { } subject && child.Index < subject.Index) return true;
        if (IsContrast(child)) return true;
        if (child.Relation == Relation.Conj && child.Child(Relation.Nsubj, Relation.NsubjPass) is not null) return true;
        if (child.Relation == Relation.Cop && child.Head!.Value.Child(Relation.NsubjOuter) is not null) return true;
        return !keepSubject && child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.Cop or Relation.Expl;
    }

    /// <summary>A clause behind that sets something else beside what is said: "while Chile does so freely".</summary>
    private static bool IsContrast(Token clause) =>
        clause.Relation == Relation.Advcl && clause.Index > clause.Head!.Value.Index && clause.Child(Relation.Mark) is { Lemma: "while" or "whereas" or "although" or "though" };

    private static int FirstAfterSubject(Token head, int first)
    {
        foreach (var child in head.Children)
        {
            if (child.Index >= head.Index) break;
            if (child.Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Aux or Relation.AuxPass or Relation.Mark or Relation.Cop || child.Lemma is "not" or "never") first = Math.Max(first, child.Index + 1);
        }

        return first;
    }

    private static Span Trim(Sentence sentence, int first, int last)
    {
        last = WithAnnex(sentence, BeforeSpeaker(sentence, first, last));
        while (first < last && sentence.Classes[first] is WordClass.Punct or WordClass.Cconj && sentence.Lemmas[first] is not ("neither" or "either")) first++;
        while (last > first && sentence.Classes[last] is WordClass.Punct && sentence.Words[last] is not (")" or "”" or "\"")) last--;
        if (sentence.Words[last] is "\"" or "”" && last > first && !HasOpening(sentence, first, last)) last--;
        while (last > first && sentence.Words[last] is "." or "," or ";" or ":" or "-" or "--") last--;
        return Span.Cover(sentence.Spans[first], sentence.Spans[last]);
    }

    /// <summary>Parsers take the number of "non-Annex I emissions" for a pronoun, with which something new begins.</summary>
    private static int WithAnnex(Sentence sentence, int last)
    {
        if (last + 1 >= sentence.Count || !sentence.Words[last].EndsWith("Annex", StringComparison.Ordinal) || sentence.Words[last + 1] is not ("I" or "II" or "III" or "A" or "B")) return last;
        last++;
        while (last + 1 < sentence.Count && sentence.Classes[last + 1] is WordClass.Noun or WordClass.Propn) last++;
        return last;
    }

    /// <summary>A parser may hang on the content who says it: "objects to the fee, Ana Robles, an aide to the minister, said".</summary>
    private static int BeforeSpeaker(Sentence sentence, int first, int last)
    {
        for (var comma = first + 1; comma < last; comma++)
        {
            if (sentence.Words[comma] == "," && NameBehind(sentence, comma) is var end and > 0 && (end > last || sentence.Words[end] == ","))
                return sentence.Skip(last + 1).Any(word => StanceLexicon.Is(word.Lemma, Colours.Say) && IsUnsaid(word, last)) ? comma : last;
        }

        return last;
    }

    /// <summary>Whether a verb of saying has no subject behind the content but what may be told of the speaker: "an aide".</summary>
    private static bool IsUnsaid(Token verb, int last) =>
        verb.Relation is Relation.Parataxis or Relation.Root or Relation.Conj
        && (verb.Child(Relation.Nsubj) is not { } subject || subject.Index <= last || subject.Child(Relation.Det) is { Lemma: "a" });

    /// <summary>Where a name of at least two words that begins behind a comma ends; 0 where none does.</summary>
    private static int NameBehind(Sentence sentence, int comma)
    {
        var end = comma + 1;
        while (end < sentence.Count && sentence.Classes[end] is WordClass.Propn) end++;
        return end - comma > 2 ? end : 0;
    }

    private static bool HasOpening(Sentence sentence, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (sentence.Words[i] is "\"" or "“" or "``") return true;
        }

        return false;
    }
}
