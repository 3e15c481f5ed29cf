using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;

namespace Parley.Readers.Pressures;

/// <summary>Tells for whom a noun phrase stands, or whose it is.</summary>
internal static class Owner
{
    private const int MostWords = 24;

    /// <summary>The party of the phrase that the token heads: whom it names, else the first one that modifies it.</summary>
    public static string? Of(Token head, Cast cast) => PartyOf(head, cast) ?? OfModifiers(head, cast);

    /// <summary>The party named by a noun's possessor, nationality or compound: "Peru's", "Peruvian", "Lima".</summary>
    public static string? OfModifiers(Token noun, Cast cast)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.NmodDesc or Relation.Nmod or Relation.Flat
                && child.Preposition() is null or "'s" or "'" or "’s" or "’"
                && PartyOf(child, cast) is { } party) return party;
        }

        return null;
    }

    /// <summary>The first party but one that a phrase names anywhere within it: "300 million dollars of goods from Peru".</summary>
    public static string? Within(Token head, Cast cast, string? except = null)
    {
        if (Of(head, cast) is { } party && party != except) return party;
        foreach (var token in head.Subtree().Take(MostWords))
        {
            if (IsInClause(token, head)) continue;
            if (PartyOf(token, cast) is { } inner && inner != except) return inner;
        }

        return null;
    }

    /// <summary>Whether a word stands in a clause about the phrase.</summary>
    private static bool IsInClause(Token token, Token head)
    {
        for (var at = token; at != head && at.Head is { } above; at = above)
        {
            if (at.Relation is Relation.Acl or Relation.AclRelcl) return true;
        }

        return false;
    }

    /// <summary>Who the phrase stands for when each speaks for itself: the holder of what it says, else the first that modifies it.</summary>
    public static string? Self(Token head, Cast cast) => cast.MentionOf(head)?.Holder ?? Of(head, cast);

    /// <summary>The party, the proper name, or the description with a small first letter.</summary>
    private static string? PartyOf(Token token, Cast cast)
    {
        if (cast.MentionOf(token) is not { } mention || IsOfMoney(token)) return null;
        if (mention.Party is not null) return mention.Party;
        return token.Class is WordClass.Propn or WordClass.Pron || mention.Members.Count > 0 || IsProper(mention.Name) ? mention.Name : char.ToLowerInvariant(mention.Name[0]) + mention.Name[1..];
    }

    /// <summary>"U.S. dollars" are nobody's.</summary>
    private static bool IsOfMoney(Token token) =>
        token is { Relation: Relation.Compound or Relation.Amod, Head: { } money } && money.Is("dollar", "dlr", "dlrs", "pound", "franc", "mark", "peso", "yuan", "rupee", "crown", "lira", "ruble", "rouble", "won");

    /// <summary>A common noun may stand for a body that has a name: "the company" for Norvik Port Company.</summary>
    private static bool IsProper(string name) => name.Skip(1).Any(char.IsUpper);
}
