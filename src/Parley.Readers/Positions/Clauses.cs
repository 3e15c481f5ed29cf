using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Positions;

/// <summary>Finds the parts of clauses in a tree.</summary>
internal static class Clauses
{
    private const int Climb = 6;

    /// <summary>Who does what a predicate says: its subject, or the one that it shares with the predicate above it.</summary>
    public static Token? SubjectOf(Token predicate) => SubjectOf(predicate, Climb);

    private static Token? SubjectOf(Token predicate, int climb)
    {
        if (predicate.Subject() is { } subject && (subject.Relation != Relation.NsubjOuter || predicate.Class == WordClass.Verb)) return Resolve(subject, predicate);
        if (NamesBefore.NameBefore(predicate) is { } name) return name;
        if (climb == 0 || predicate.Head is not { } head) return null;
        return predicate.Relation switch
        {
            Relation.Xcomp => head.Child(Relation.Obj, Relation.Iobj) ?? SubjectOf(head, climb - 1),
            Relation.Conj => IsNounAlone(head) ? head : SubjectOf(head, climb - 1),
            Relation.Advcl when predicate.Child(Relation.Mark) is null or { Text: "to" or "by" or "while" or "after" or "before" or "in" } =>
                SubjectOf(head, climb - 1),
            Relation.Acl when IsInfinitive(predicate) => OwnerOf(head) ?? (head.Head is { } governor && head.Relation is Relation.Obj or Relation.Obl ? SubjectOf(governor, climb - 1) : head),
            Relation.Acl or Relation.AclRelcl => head,
            Relation.Amod when ObjectAbove(predicate) is not null => head.Child(Relation.Nsubj),
            Relation.Parataxis when head.Class is WordClass.Verb => SubjectOf(head, climb - 1),
            Relation.Advcl when IsNounAlone(head) => head,
            _ => null,
        };
    }

    /// <summary>Who has what a noun names: "Chile's plan", "the Chilean plan".</summary>
    private static Token? OwnerOf(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Index < noun.Index && (child.Relation == Relation.NmodPoss || (child.Relation == Relation.Amod && char.IsUpper(child.Text[0])))) return child;
        }

        return null;
    }

    /// <summary>A relative pronoun stands for the noun that its clause modifies, ", which" for the name at once before it, on whichever noun a parser hangs the clause.</summary>
    private static Token Resolve(Token subject, Token predicate)
    {
        if (subject.Class != WordClass.Pron || subject.Lemma is not ("who" or "which" or "that") || predicate.Relation != Relation.AclRelcl || predicate.Head is not { } noun) return subject;
        var (sentence, before) = (subject.Sentence, subject.Index - 2);
        return subject.Lemma == "which" && before > noun.Index && sentence.Words[before + 1] == "," && sentence.Classes[before] == WordClass.Propn ? sentence[before] : noun;
    }

    /// <summary>A parser may take the subject of a clause for its root, and hang the verb on it: "Peru, backed by Chile, proposed a pact".</summary>
    private static bool IsNounAlone(Token head) =>
        head.IsRoot && head.Class is WordClass.Noun or WordClass.Propn && head.Child(Relation.Nsubj, Relation.Cop) is null;

    /// <summary>
    /// The object on which a parser hangs the verb that brings it, as if the verb described it: "Peru, for Chile, proposed cuts". Null for a verb that stands where it should.
    /// </summary>
    public static Token? ObjectAbove(Token verb) =>
        verb is { Relation: Relation.Amod, Class: WordClass.Verb, Head: { } noun } && verb.Index > 0 && noun.Index > verb.Index && verb.Sentence.Words[verb.Index - 1] is ","
        && verb.Text.EndsWith("ed", StringComparison.Ordinal) && noun.Child(Relation.Nsubj) is { } subject && subject.Index < verb.Index
            ? noun
            : null;

    /// <summary>Whether a noun has what only verbs have, a subject and an object: "Peru and Chile support a cut".</summary>
    public static bool IsMistaggedVerb(Token word) =>
        word.Class == WordClass.Noun && word.Child(Relation.Obj) is { } acted && acted.Index > word.Index && word.Child(Relation.Nsubj) is { } subject && subject.Index < word.Index;

    /// <summary>Whether a predicate is in the passive.</summary>
    public static bool IsPassive(Token predicate) =>
        predicate.Child(Relation.AuxPass) is not null
        || (predicate.Child(Relation.NsubjPass) is not null && !predicate.IsRoot)
        || (predicate.Relation == Relation.Acl && predicate.Text.EndsWith("ed", StringComparison.Ordinal)
            && (AgentOf(predicate) is not null || !IsNounAlone(predicate.Head!.Value) || predicate.Child(Relation.Obj, Relation.Ccomp, Relation.Advcl) is null));

    /// <summary>The agent of a passive.</summary>
    public static Token? AgentOf(Token predicate) =>
        predicate.Child(Relation.OblAgent) ?? ObliqueOf(predicate, "by");

    /// <summary>The noun that stands to a predicate or noun in a preposition, the first behind a place in the sentence.</summary>
    public static Token? ObliqueOf(Token head, string preposition, int after = 0)
    {
        foreach (var child in head.Children)
        {
            if (child.Index < after || child.Relation is not (Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.Advcl or Relation.Acl)) continue;
            foreach (var marker in child.Children)
            {
                if (marker.Relation is Relation.Case or Relation.Mark && marker.Text.Equals(preposition, StringComparison.OrdinalIgnoreCase)) return child;
            }
        }

        return null;
    }

    /// <summary>Whether a clause only says on what another depends: "if Peru accepts".</summary>
    public static bool IsCondition(Token predicate)
    {
        foreach (var child in predicate.Children)
        {
            if (child.Relation == Relation.Mark && child.Lemma is "if" or "unless" or "once" or "until") return predicate.Relation == Relation.Advcl;
        }

        return false;
    }

    /// <summary>Whether a predicate only tells what is likely: "is likely to propose cuts".</summary>
    public static bool IsForecast(Token predicate)
    {
        var first = FirstConjunct(predicate);
        return first.Relation == Relation.Xcomp && first.Head is { Lemma: "likely" };
    }

    /// <summary>Whether a word that denies stands beside a predicate or in its object.</summary>
    public static bool HasNegation(Token predicate)
    {
        foreach (var child in predicate.Children)
        {
            if ((child.Lemma is "not" or "never" or "n't" or "hardly" or "neither" or "nor" || child.Text is "n't" or "n’t") && !IsNotOnly(child)) return true;
            if (child.Relation is Relation.Obj or Relation.Nsubj && (child.Child(Relation.Det, Relation.CcPreconj) is { Lemma: "no" or "neither" } || child.Lemma is "none" or "nobody")) return true;
        }

        return false;
    }

    /// <summary>"Not only" denies nothing.</summary>
    private static bool IsNotOnly(Token denial) =>
        denial.Lemma == "not" && denial.Index + 1 < denial.Sentence.Count && denial.Sentence.Words[denial.Index + 1] is "only" or "just" or "merely" or "simply";

    /// <summary>Whether a predicate is denied, by such a word or by the predicate above it.</summary>
    public static bool IsNegated(Token predicate)
    {
        if (HasNegation(predicate)) return true;
        if (predicate.Relation is Relation.Ccomp or Relation.Csubj && predicate.Head is { Lemma: "unlikely" or "doubtful" or "impossible" or "unthinkable" }) return true;
        return predicate.Relation == Relation.Xcomp && predicate.Head is { } head
            && (head.Lemma is "refuse" or "decline" or "fail" or "unlikely" or "unwilling" or "reluctant" or "unable" || IsNegated(head));
    }

    /// <summary>The modal verb of a predicate ("should"), or the semi-modal above it ("have" of "have to"); empty without any.</summary>
    public static string ModalOf(Token predicate)
    {
        foreach (var child in predicate.Children)
        {
            if (child.Relation != Relation.Aux) continue;
            var word = child.Text.ToLowerInvariant();
            if (word is "must" or "should" or "ought" or "shall" or "will" or "would" or "may" or "might" or "could" or "can") return word;
            if (word is "'ll" or "’ll" or "wo") return "will";
            if (word is "'d" or "’d") return "would";
            if (word is "ca") return "can";
        }

        if (predicate.Relation == Relation.Xcomp && predicate.Head is { Lemma: "have" or "need" or "ought" } head && IsInfinitive(predicate)) return head.Lemma;
        if (predicate.Relation == Relation.Xcomp && predicate.Head is { Text: "going" }) return "will";
        if (IsForced(predicate)) return ModalOf(predicate.Head!.Value);
        return predicate.Relation == Relation.Conj && predicate.Head is { } first && predicate.Child(Relation.Nsubj, Relation.NsubjPass) is null
            ? ModalOf(first)
            : "";
    }

    /// <summary>Whether a modal or semi-modal verb, as <see cref="ModalOf"/> gives it, says that something must or should be.</summary>
    public static bool IsObligation(string modal) => modal is "must" or "should" or "ought" or "have" or "need" or "shall";

    /// <summary>Whether the subject is made to do what a predicate says: "will be forced to answer".</summary>
    public static bool IsForced(Token predicate) =>
        predicate.Relation == Relation.Xcomp && predicate.Head is { } forced && Forces(forced) && IsPassive(forced);

    /// <summary>Whether a verb says that somebody is made to do something.</summary>
    public static bool Forces(Token verb) => verb.Lemma is "force" or "compel" or "oblige";

    /// <summary>Whether a predicate is an infinitive with "to"; a parser may take the "to" of a bare one ("offered to mediate") for a preposition.</summary>
    public static bool IsInfinitive(Token predicate) =>
        (predicate.Child(Relation.Mark) ?? (predicate.Class == WordClass.Verb ? predicate.Child(Relation.Case) : null)) is { } mark && mark.Text.Equals("to", StringComparison.OrdinalIgnoreCase);

    /// <summary>The first conjunct's place in the tree is that of all: climbs from a conjunct to it.</summary>
    public static Token FirstConjunct(Token token)
    {
        var climb = Climb;
        while (token.Relation == Relation.Conj && token.Head is { } head && climb-- > 0) token = head;
        return token;
    }

    /// <summary>A phrase and those coordinated with it.</summary>
    public static IEnumerable<Token> Conjuncts(Token first)
    {
        yield return first;
        foreach (var child in first.Children)
        {
            if (child.Relation == Relation.Conj) yield return child;
        }
    }

    /// <summary>Three and more things listed are as many stances; two are one.</summary>
    public static List<Token> Listed(Token first)
    {
        var all = Conjuncts(first).ToList();
        return all.Count > 2 ? all : [first];
    }
}
