using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Tells which named body a common noun stands for: "the union", "the company", "the United Auto Workers union".</summary>
internal static class NamedBodies
{
    private const int Reach = 3;

    /// <summary>The body named at once before what it is: "the United Auto Workers union", a sign for the exchange between them or not.</summary>
    public static Mention? BeforeNoun(Scene scene, Token head)
    {
        var words = head.Sentence.Words;
        var last = head.Index - 1;
        if (last > 2 && words[last] is ">" or ")" && words[last - 2] is "<" or "(") last -= 3;
        return last >= 0 && scene.NamesOf(head.Sentence).At(last) is { Kind: FoundNameKind.Organisation } && scene.Mentions.TryGetValue((head.Sentence.Index, last), out var named) ? named : null;
    }

    /// <summary>The body named before that a noun points back at: one with the noun in or beside its name, else a firm or a union for the nouns of such.</summary>
    public static Mention? PointedAt(Scene scene, Token head) => Named(scene, head) ?? Firm(scene, head) ?? Union(scene, head) ?? Association(scene, head);

    private static Mention? Named(Scene scene, Token head)
    {
        foreach (var antecedent in scene.LatestFirst())
        {
            var (_, mention, kind) = antecedent;
            if (kind != AntecedentKind.Body || !mention.Name.Any(char.IsUpper)) continue;
            if (mention.Name.Contains(head.Lemma, StringComparison.OrdinalIgnoreCase) || antecedent.Head.Text.Equals(head.Lemma, StringComparison.OrdinalIgnoreCase) || IsCalled(antecedent, head.Lemma)) return mention;
        }

        return null;
    }

    /// <summary>Whether a body's name was given beside what it is: "the engineers' union IG Metall", "the United Auto Workers union".</summary>
    private static bool IsCalled(Antecedent antecedent, string noun)
    {
        var (sentence, head) = (antecedent.Head.Sentence, antecedent.Head.Index);
        for (var i = Math.Max(0, head - Reach); i <= Math.Min(sentence.Count - 1, head + Reach); i++)
        {
            var isJoined = sentence.Heads[i] == head || sentence.Heads[head] == i;
            if (sentence.Words[i] == noun && isJoined && !antecedent.Mention.Span.Contains(sentence.Spans[i])) return true;
        }

        return false;
    }

    /// <summary>"The company" is the firm named last, one that did something before one that was only named.</summary>
    private static Mention? Firm(Scene scene, Token head)
    {
        if (!Firms.IsNoun(head.Lemma) || NounPhrase.IsPlural(head)) return null;
        Mention? nearest = null;
        foreach (var antecedent in scene.LatestFirst())
        {
            var (_, mention, kind) = antecedent;
            if (kind != AntecedentKind.Body || !char.IsUpper(mention.Name[0]) || !Firms.MayBe(mention.Name)) continue;
            if (mention.Speaks == MentionVoice.ForParty && mention.Party != mention.Name) continue;
            if (antecedent.IsSubject) return mention;
            nearest ??= mention;
        }

        return nearest;
    }

    /// <summary>"The union" is the last body that may be one.</summary>
    private static Mention? Union(Scene scene, Token head) =>
        head.Lemma == "union" && !NounPhrase.IsPlural(head) ? Last(scene, body => Firms.MayBeUnion(body.Name)) : null;

    /// <summary>"The group" and "the trade group" are the last body that calls itself an association or the like.</summary>
    private static Mention? Association(Scene scene, Token head) =>
        head.Lemma is "group" or "organization" or "organisation" or "body" or "lobby" && !NounPhrase.IsPlural(head)
            ? Last(scene, body => body.Speaks == MentionVoice.ForItself && Firms.IsAssociation(body.Name))
            : null;

    private static Mention? Last(Scene scene, Func<Mention, bool> isMeant) =>
        scene.LatestFirst().FirstOrDefault(antecedent => antecedent.Kind == AntecedentKind.Body && isMeant(antecedent.Mention)).Mention;
}
