using Parley.Language;

namespace Parley.Readers.Grammar;

/// <summary>Finds who does what a verb says, also where the verb has no subject of its own.</summary>
/// <remarks>
/// What: the subject, the agent of a passive, the antecedent of a relative clause, the one whom a higher verb makes do it, the subject
/// of the first verb of a series. Why: half of what is done in a report is done in infinitives and participles. Hit: "Peru
/// asked Chile to lift the ban": Chile lifts. Near miss: "Peru threatened Chile to impose a ban": Peru imposes. Control as in Jackendoff and Culicover,
/// "The semantic basis of control in English" (2003): verbs of influence are controlled by their object, all others by their subject.
/// </remarks>
internal static class SubjectRule
{
    private const int LongestChain = 6;

    /// <summary>The noun or pronoun that stands for who does it; null when the sentence does not say.</summary>
    public static Token? Of(Token verb)
    {
        Token? at = verb, below = null;
        for (var step = 0; step < LongestChain && at is { } predicate; step++)
        {
            if (below is { } shared && Shares(shared) && predicate.IsPassive()) return predicate.Subject();
            if (Own(predicate) is { } subject) return subject;
            if (predicate.IsPassive()) return null;
            if (Controller(predicate) is { } controller) return controller;
            (at, below) = (Above(predicate), predicate);
        }

        return null;
    }

    /// <summary>Whom a passive or a state is said of: its subject, or the noun that it modifies.</summary>
    public static Token? Patient(Token predicate) =>
        predicate.Subject() ?? (predicate.Relation is Relation.Amod or Relation.Acl ? predicate.Head : null);

    /// <summary>Whether the subject of a passive above also does this: "Peru is prepared to retaliate", "was fined and will appeal".</summary>
    private static bool Shares(Token verb) =>
        verb.Relation is Relation.Xcomp || (verb.Relation is Relation.Conj && verb.Child(Relation.Aux) is not null && !verb.IsPassive());

    private static Token? Own(Token verb)
    {
        if (verb.IsPassive()) return Agent(verb);
        if (verb.Subject() is not { } subject) return null;
        return IsRelative(subject) ? Antecedent(verb, subject) : subject;
    }

    /// <summary>Whether a subject is a relative pronoun.</summary>
    public static bool IsRelative(Token subject) => subject.Class is WordClass.Pron or WordClass.Sconj or WordClass.Det && subject.Is("that", "which", "who");

    /// <summary>What a relative pronoun stands for: the noun that the clause modifies, or else the noun phrase that ends before it.</summary>
    private static Token? Antecedent(Token verb, Token pronoun)
    {
        if (verb.Relation == Relation.AclRelcl) return verb.Head;
        if (pronoun.Index == 0) return null;
        var noun = pronoun.Sentence[pronoun.Index - 1];
        for (var step = 0; step < LongestChain && noun.Head is { Class: WordClass.Noun or WordClass.Propn } above && above.Index < pronoun.Index; step++) noun = above;
        return noun.Class is WordClass.Noun or WordClass.Propn ? noun : null;
    }

    private static Token? Agent(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.OblAgent || (child.Relation is Relation.Obl && child.Preposition() == "by")) return child;
        }

        return null;
    }

    /// <summary>Whom the verb above makes do it: its object, or its subject when it is passive ("Chile was asked to").</summary>
    private static Token? Controller(Token verb)
    {
        if (verb.Relation is not (Relation.Xcomp or Relation.Advcl) || verb.Head is not { } above || !Influences(above)) return null;
        return above.IsPassive() ? above.Subject() : above.Child(Relation.Obj) ?? above.Child(Relation.Iobj);
    }

    private static bool Influences(Token verb) => verb.Is(
        "ask", "urge", "press", "force", "allow", "require", "want", "call", "tell", "order", "persuade", "get", "invite", "encourage",
        "expect", "convince", "pressure", "advise", "authorise", "authorize", "instruct", "enable", "oblige", "compel", "accuse", "request",
        "prompt", "lobby", "prohibit", "forbid", "bar", "deter", "push", "implore", "beg", "permit", "direct", "schedule", "slate", "set", "suppose", "report", "believe", "appoint", "stop", "prevent", "help", "lead", "dissuade", "challenge");

    private static Token? Above(Token verb) =>
        (verb.Relation is Relation.Xcomp or Relation.Advcl or Relation.Conj || (verb.Relation == Relation.Ccomp && verb.Child(Relation.Mark) is null)) && verb.Head is { Class: not (WordClass.Noun or WordClass.Propn) } above
            ? above
            : null;
}
