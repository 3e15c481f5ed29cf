using Parley.Language;
using Parley.Readers.Grammar;

namespace Parley.Readers.Positions;

/// <summary>Finds what someone is given a term for: "gave Chile ten days to leave", "gave Chile until May to leave", "set a deadline for Chile to leave".</summary>
internal static class Ultimatum
{
    /// <summary>The deed that is to be done by the end of the term; null where the verb sets none.</summary>
    public static Token? DeedOf(Token word)
    {
        var given = word.Child(Relation.Obj);
        if (!IsUntil(word) && given is not { Lemma: "deadline" or "ultimatum" } && !(IsTime(given) && word.Child(Relation.Iobj) is not null)) return null;
        return InfinitiveOf(word) ?? (given is { } term ? InfinitiveOf(term) : null);
    }

    private static bool IsTime(Token? noun) => noun is { Lemma: "day" or "week" or "month" or "year" or "hour" or "time" };

    private static bool IsUntil(Token word) => Clauses.ObliqueOf(word, "until") is not null;

    private static Token? InfinitiveOf(Token head)
    {
        foreach (var child in head.Children)
        {
            if (child.Index > head.Index && child.Class == WordClass.Verb && child.Relation is Relation.Advcl or Relation.Xcomp or Relation.Acl && HasTo(child)) return child;
        }

        return null;
    }

    /// <summary>"For Chile to leave" has two marks.</summary>
    private static bool HasTo(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Relation == Relation.Mark && child.Text == "to") return true;
        }

        return false;
    }
}
