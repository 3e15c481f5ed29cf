using Parley.Language;
using Parley.Readers.Actors;

namespace Parley.Readers.Positions;

/// <summary>Finds those who are listed together: "Peru, Chile and the miners".</summary>
internal static class Coordination
{
    private const int Longest = 24;

    /// <summary>Everyone in the list that the noun <paramref name="head"/> stands in, itself first; names by the commas and "and" between them, others by the tree.</summary>
    public static List<Mention> Of(PositionScene scene, Token head)
    {
        var found = new List<Mention>();
        if (scene.MentionOf(head) is { } own) found.Add(own);
        AddConjuncts(scene, head, found);
        foreach (var name in ListAround(scene, head)) Add(name, found);
        return found;
    }

    /// <summary>The names of the list that begins at a token: "Peru, Chile and Brazil", and the token after it.</summary>
    public static (List<Mention> Names, int End) ListFrom(PositionScene scene, Sentence sentence, int first)
    {
        var names = new List<Mention>();
        var end = first;
        for (var i = SkipArticle(sentence, first); i < sentence.Count && names.Count < Longest; i = SkipArticle(sentence, SkipJoint(sentence, end)))
        {
            if (scene.MentionOf(sentence[i]) is not { } mention || !IsName(sentence[i])) break;
            Add(mention, names);
            end = EndOf(scene, sentence, i, mention);
            if (SkipJoint(sentence, end) == end) break;
        }

        return (names, end);
    }

    private static void AddConjuncts(PositionScene scene, Token head, List<Mention> found)
    {
        foreach (var child in head.Children)
        {
            if (child.Relation != Relation.Conj || child.Class is WordClass.Verb) continue;
            if (scene.MentionOf(child) is { } mention) Add(mention, found);
            if (found.Count < Longest) AddConjuncts(scene, child, found);
        }
    }

    private static void Add(Mention mention, List<Mention> found)
    {
        if (!found.Exists(other => other.Holder == mention.Holder)) found.Add(mention);
    }

    /// <summary>The names of the list that holds a name; a list of names has an "and" before its last one.</summary>
    private static List<Mention> ListAround(PositionScene scene, Token head)
    {
        var sentence = head.Sentence;
        if (!IsName(head) || scene.MentionOf(head) is null) return [];
        var first = head.Index;
        while (NameBefore(scene, sentence, first) is { } before) first = before;
        var (names, end) = ListFrom(scene, sentence, first);
        return end > head.Index && HasJoint(scene, sentence, first, end) ? names : [];
    }

    /// <summary>The first token of the name that stands in the list right before a token.</summary>
    private static int? NameBefore(PositionScene scene, Sentence sentence, int first)
    {
        if (first > 0 && scene.MentionOf(sentence[first - 1]) is { } same && same.Name == scene.MentionOf(sentence[first])?.Name) return first - 1;
        var i = first - 1;
        if (i >= 0 && sentence.Words[i] is "the" or "The") i--;
        var joint = i;
        while (i >= 0 && sentence.Words[i] is "," or "and" && !JoinsClauses(sentence[i])) i--;
        return i >= 0 && i < joint && IsName(sentence[i]) && scene.MentionOf(sentence[i]) is not null ? i : null;
    }

    /// <summary>The "and" of "they spoke about Peru and Chile urged calm" joins what is said, not the names beside it.</summary>
    private static bool JoinsClauses(Token joint) =>
        joint is { Relation: Relation.Cc, Head: { Class: WordClass.Verb, Relation: Relation.Conj } verb } && verb.Head is { Class: WordClass.Verb } first && first.Index < joint.Index;

    /// <summary>Whether the last two of a list are joined by "and".</summary>
    private static bool HasJoint(PositionScene scene, Sentence sentence, int first, int end)
    {
        var last = end - 1;
        while (last > first && scene.MentionOf(sentence[last - 1])?.Name == scene.MentionOf(sentence[end - 1])?.Name) last--;
        if (last > first && sentence.Words[last - 1] is "the") last--;
        return last > first && sentence.Words[last - 1] is "and" or "&";
    }

    private static int EndOf(PositionScene scene, Sentence sentence, int i, Mention mention)
    {
        var end = i + 1;
        while (end < sentence.Count && scene.MentionOf(sentence[end])?.Name == mention.Name) end++;
        return end;
    }

    private static int SkipArticle(Sentence sentence, int i) => i < sentence.Count && sentence.Words[i] is "the" or "The" ? i + 1 : i;

    private static int SkipJoint(Sentence sentence, int i)
    {
        while (i < sentence.Count && sentence.Words[i] is "," or "and" or "&" or "or") i++;
        return i;
    }

    private static bool IsName(Token token) => char.IsUpper(token.Text[0]) && token.Class is WordClass.Propn or WordClass.Adj or WordClass.Noun or WordClass.X;
}
