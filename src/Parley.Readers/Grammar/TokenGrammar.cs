using Parley.Language;

namespace Parley.Readers.Grammar;

/// <summary>Looks around a token in its tree.</summary>
internal static class TokenGrammar
{
    /// <summary>The first dependent in one of some relations; null without one.</summary>
    public static Token? Child(this Token token, params ReadOnlySpan<Relation> relations)
    {
        foreach (var child in token.Children)
        {
            if (relations.Contains(child.Relation)) return child;
        }

        return null;
    }

    /// <summary>The subject of a verb or predicate, active or passive, the nearest before it where the parser finds several; null when it has none of its own.</summary>
    public static Token? Subject(this Token token)
    {
        Token? found = null;
        foreach (var child in token.Children)
        {
            if (child.Relation is not (Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter)) continue;
            if (found is null || (child.Index < token.Index && child.Class is not WordClass.Num)) found = child;
        }

        return found;
    }

    /// <summary>Whether a verb or participle is passive.</summary>
    public static bool IsPassive(this Token token)
    {
        foreach (var child in token.Children)
        {
            if (child.Relation is Relation.AuxPass or Relation.NsubjPass or Relation.OblAgent) return true;
        }

        return token.Relation == Relation.Acl && token.IsParticiple();
    }

    /// <summary>Whether a word is written as a past participle may be: "levied", "imposed", "put", "taken".</summary>
    public static bool IsParticiple(this Token token) =>
        token.Class is WordClass.Verb && !token.Text.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && token.Child(Relation.Mark) is null;

    /// <summary>Whether a token is a verb that begins or heads a clause; one inside a noun phrase ("the United States", "leading nations") does not.</summary>
    public static bool IsClausal(this Sentence sentence, int index) =>
        sentence.Classes[index] is WordClass.Verb && sentence.Relations[index] is not (Relation.Amod or Relation.Compound or Relation.Flat);

    /// <summary>The preposition of a noun phrase, its dictionary form in lower case; null without one.</summary>
    public static string? Preposition(this Token token) => token.Child(Relation.Case)?.Text.ToLowerInvariant();

    /// <summary>The heads of a token from the nearest to the root.</summary>
    public static IEnumerable<Token> Ancestors(this Token token)
    {
        for (var head = token.Head; head is { } ancestor; head = ancestor.Head) yield return ancestor;
    }

    /// <summary>A token and all that depends on it, heads before dependents.</summary>
    public static IEnumerable<Token> Subtree(this Token token)
    {
        var open = new Stack<Token>();
        open.Push(token);
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var child in next.Children) open.Push(child);
        }
    }

    /// <summary>Whether the token's dictionary form is one of these.</summary>
    public static bool Is(this Token token, params ReadOnlySpan<string> lemmas)
    {
        foreach (var lemma in lemmas)
        {
            if (string.Equals(token.Lemma, lemma, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
