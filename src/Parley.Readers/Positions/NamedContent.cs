using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Positions;

/// <summary>Finds what a noun of stance is said to be: "Peru's demands include a lower duty", "its main demand is that Chile lift the ban".</summary>
internal static class NamedContent
{
    /// <summary>The head of what the noun is or includes, the first of several; null where nothing is said of it.</summary>
    public static Token? Of(Token noun)
    {
        if (noun.Relation is Relation.Nsubj or Relation.NsubjOuter && noun.Head is { } head) return IsInclusion(head) ? head.Child(Relation.Obj) : IsIdentity(head) ? head : null;
        return noun.Child(Relation.AclRelcl) is { } clause && IsInclusion(clause) ? clause.Child(Relation.Obj) : null;
    }

    private static bool IsInclusion(Token verb) => verb.Lemma == "include" && !Clauses.IsPassive(verb);

    /// <summary>A parser takes "its demands are ending the ban" for a progressive.</summary>
    private static bool IsIdentity(Token predicate) =>
        predicate.Child(Relation.Cop) is not null ? predicate.Class is WordClass.Noun or WordClass.Verb
        : predicate.Class == WordClass.Verb && predicate.Text.EndsWith("ing", StringComparison.Ordinal) && predicate.Child(Relation.Aux) is { Lemma: "be" };
}
