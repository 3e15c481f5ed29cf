using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Positions;

/// <summary>Finds the content of a frame in the tree around its word.</summary>
internal static class ContentFinder
{
    /// <summary>The heads of the content and the place where they stand, or nothing where the frame's places are empty.</summary>
    public static (Token Head, string Place)? Find(Token word, Frame frame)
    {
        foreach (var place in frame.Content)
        {
            if (At(word, frame, place) is { } head) return (head, place);
            if (place == Frame.Object && ModifiedBy(word) is { } modified) return (modified, Frame.Modified);
        }

        return SharedWith(word) is { } other ? Find(other, frame) : null;
    }

    /// <summary>The verb that has the content of another as well: "Peru suggested, and Chile agreed, to wait".</summary>
    private static Token? SharedWith(Token word) =>
        word.Index + 1 < word.Sentence.Count && word.Sentence.Words[word.Index + 1] == "," && word.Child(Relation.Conj) is { Class: WordClass.Verb } other
        && other.Child(Relation.Nsubj) is not null
            ? other
            : null;

    /// <summary>What is acted on may be the noun that the clause modifies: "the duties imposed by Peru", "the duties Peru imposed".</summary>
    private static Token? ModifiedBy(Token word) => word.Head is not { Class: WordClass.Noun } noun ? null : word.Relation switch
    {
        Relation.Acl when Clauses.IsPassive(word) && Clauses.AgentOf(word) is not null => noun,
        Relation.AclRelcl when word.Child(Relation.Nsubj) is { Lemma: not ("who" or "which" or "that") } && word.Child(Relation.Obj, Relation.Ccomp, Relation.Xcomp) is null or { Lemma: "which" or "that" } => noun,
        _ => null,
    };

    private static Token? At(Token word, Frame frame, string place) => place switch
    {
        Frame.Clause => ClauseOf(word, frame),
        Frame.Finite => word.Child(Relation.Ccomp) is { } finite && !Clauses.IsInfinitive(finite) ? finite : null,
        Frame.Infinitive => ClauseOf(word, frame) is { } clause && Clauses.IsInfinitive(clause) ? clause : null,
        Frame.Object => ObjectOf(word),
        Frame.Term => Ultimatum.DeedOf(word),
        Frame.Subject => Clauses.IsPassive(word) ? Clauses.AgentOf(word) : word.Child(Relation.Nsubj),
        Frame.Itself => word,
        "out" or "down" or "forward" => ParticleObject(word, place),
        _ => MatterOf(word, frame, place),
    };

    /// <summary>What stands in a preposition, but for the day on which something was done: "agreed on May 1 to a truce".</summary>
    private static Token? MatterOf(Token word, Frame frame, string preposition)
    {
        var matter = Clauses.ObliqueOf(word, preposition, after: frame.Class == FrameClass.Verb ? word.Index : 0)
            ?? (frame.Class == FrameClass.Noun ? BesideVerb(word, preposition) : BesideObject(word, frame, preposition));
        return matter is { } noun && CalendarNames.Has(noun) ? null : matter;
    }

    /// <summary>A parser may hang the phrase of "voiced concern about the cuts" on the verb.</summary>
    private static Token? BesideVerb(Token noun, string preposition) =>
        noun.Relation == Relation.Obj && noun.Head is { } verb && Clauses.ObliqueOf(verb, preposition) is { } oblique && oblique.Index > noun.Index ? oblique : null;

    /// <summary>A parser may hang the phrase of "accused the owners of neglect" on the object.</summary>
    private static Token? BesideObject(Token verb, Frame frame, string preposition) =>
        frame.Target.Contains(Frame.Object) && verb.Child(Relation.Obj) is { } target ? Clauses.ObliqueOf(target, preposition) : null;

    private static Token? ObjectOf(Token word) =>
        Clauses.IsPassive(word) && word.Relation is not Relation.Acl ? word.Child(Relation.NsubjPass) : OwnObject(word) ?? Clauses.ObjectAbove(word) ?? IncludedBy(word);

    /// <summary>The object; a relative pronoun stands for the noun that the clause modifies ("arbitration, which the union opposes").</summary>
    private static Token? OwnObject(Token word) =>
        word.Child(Relation.Obj) is { } acted && !(acted.Lemma is "which" or "that" && word.Relation == Relation.AclRelcl) ? acted : null;

    /// <summary>A parser may take the gerund of "proposed including a footnote" for a preposition.</summary>
    private static Token? IncludedBy(Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Index > word.Index && child.Child(Relation.Case) is { Lemma: "including" or "include" } gerund && gerund.Index == word.Index + 1) return child;
        }

        return null;
    }

    private static Token? ClauseOf(Token word, Frame frame)
    {
        if (word.Child(Relation.Ccomp, Relation.Xcomp) is { } complement && IsClausal(complement)) return complement;
        if (frame.Class == FrameClass.Verb && GerundBehind(word) is { } gerund) return gerund;
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index || !Clauses.IsInfinitive(child)) continue;
            if (child.Relation is Relation.Advcl or Relation.Obl && frame.Class != FrameClass.Noun && !IsPurpose(child, word, frame)) return child;
            if (child.Relation is Relation.Acl or Relation.Advcl && frame.Class == FrameClass.Noun) return child;
        }

        if (HiddenInfinitive(word) is { } hidden) return hidden;
        if (frame.Class == FrameClass.Noun && word.Child(Relation.Ccomp) is { } that) return that;
        return frame.Class == FrameClass.Verb && word.Child(Relation.Obj) is { } noun ? InfinitiveOf(noun) : null;
    }

    /// <summary>Who "recommended new words to permit other bodies" wants the words: they stand between, and are nobody who is asked.</summary>
    private static bool IsPurpose(Token infinitive, Token verb, Frame frame) =>
        infinitive.Relation is Relation.Advcl && frame.Content.Contains(Frame.Object) && !frame.Target.Contains(Frame.Object)
        && verb.Child(Relation.Obj) is { Class: WordClass.Noun } wanted && wanted.Index > verb.Index && wanted.Index < infinitive.Index;

    /// <summary>A parser may take the gerund of "Peru, for Chile, proposed deleting the words" for an adverbial clause.</summary>
    private static Token? GerundBehind(Token word)
    {
        var next = word.Index + 1 < word.Sentence.Count && word.Sentence.Classes[word.Index + 1] == WordClass.Adv ? word.Index + 2 : word.Index + 1;
        foreach (var child in word.Children)
        {
            var isNext = child.Index == next && child.Relation == Relation.Advcl && child.Class == WordClass.Verb;
            if (isNext && child.Text.EndsWith("ing", StringComparison.Ordinal) && word.Child(Relation.Obj) is null) return child;
        }

        return null;
    }

    /// <summary>A parser may take the infinitive of "threatened on Monday to slap duties on copper" for a part of the noun.</summary>
    private static Token? HiddenInfinitive(Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index || child.Class != WordClass.Noun || child.Child(Relation.Case) is not { Text: "to" } to) continue;
            if (to.Index + 1 < child.Index && child.Sentence.Classes[to.Index + 1] == WordClass.Verb && child.Sentence[to.Index + 1].Head == child) return child;
        }

        return null;
    }

    /// <summary>A parser may hang the infinitive of "asked the union to wait" on the noun.</summary>
    private static Token? InfinitiveOf(Token noun)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Acl && Clauses.IsInfinitive(child)) return child;
        }

        return null;
    }

    private static bool IsClausal(Token token) => token.Class is WordClass.Verb or WordClass.Aux or WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Adv;

    /// <summary>The object of a verb with its particle ("rule out a strike"); the particle must be there.</summary>
    private static Token? ParticleObject(Token word, string particle)
    {
        foreach (var child in word.Children)
        {
            if (child.Relation is Relation.CompoundPrt or Relation.Advmod && child.Text.Equals(particle, StringComparison.OrdinalIgnoreCase))
                return particle == "forward" ? Clauses.ObliqueOf(word, "to") : ObjectOf(word) ?? word.Child(Relation.Xcomp);
        }

        return null;
    }
}
