using Parley.Language;

namespace Parley.Readers.Actors;

/// <summary>Tells whom the pronouns of a sentence stand for.</summary>
/// <remarks>
/// A pronoun takes the nearest antecedent that agrees with it, subjects before others: in "The minister met the envoy. He called for
/// calm." he is the minister. A near miss: "it" in "it is unlikely that" stands for nobody, as does any expletive.
/// </remarks>
internal static class PronounMentions
{
    private const int Reach = 3;

    /// <summary>Adds the mentions that the pronouns of a sentence make.</summary>
    public static void Add(Scene scene, Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (token.Class != WordClass.Pron || token.Relation == Relation.Expl) continue;
            if (JointVoice.IsFirstPerson(token) && scene.Joint.We(token) is { } we)
            {
                scene.Mentions[(sentence.Index, token.Index)] = we;
                continue;
            }

            if (AntecedentOf(scene, token) is not { } antecedent) continue;
            scene.Mentions[(sentence.Index, token.Index)] = antecedent.Mention with { Span = token.Span };
            if (token.Relation is Relation.Nsubj or Relation.NsubjPass)
                scene.Antecedents.Add(new Antecedent(token, antecedent.Mention, antecedent.Kind));
        }
    }

    /// <summary>Whom a pronoun of the third person points back at; null when nobody agrees with it.</summary>
    public static Antecedent? AntecedentOf(Scene scene, Token pronoun) => pronoun.Text.ToLowerInvariant() switch
    {
        "he" or "she" or "him" or "her" or "his" or "hers" => Nearest(scene, pronoun, kind => kind == AntecedentKind.Person),
        "it" or "its" when !IsImpersonal(pronoun) => Nearest(scene, pronoun, kind => kind is AntecedentKind.State or AntecedentKind.Body),
        "they" or "them" or "their" => Nearest(scene, pronoun, kind => kind == AntecedentKind.People)
            ?? Nearest(scene, pronoun, kind => kind is AntecedentKind.State or AntecedentKind.Body),
        _ => null,
    };

    /// <summary>"It is clear that ...", "it seems ...".</summary>
    private static bool IsImpersonal(Token pronoun)
    {
        if (pronoun.Relation is not (Relation.Nsubj or Relation.NsubjPass) || pronoun.Head is not { } head) return false;
        if (head.Lemma is "seem" or "appear" or "become") return true;
        return head.Class is WordClass.Adj or WordClass.Noun
            && head.Children.Any(child => child.Relation is Relation.Csubj or Relation.Ccomp or Relation.Advcl or Relation.Xcomp);
    }

    private static Antecedent? Nearest(Scene scene, Token pronoun, Func<AntecedentKind, bool> agrees)
    {
        Antecedent? nearest = null;
        for (var i = scene.Antecedents.Count - 1; i >= 0; i--)
        {
            var antecedent = scene.Antecedents[i];
            if (pronoun.Sentence.Index - antecedent.Head.Sentence.Index > Reach) break;
            if (!agrees(antecedent.Kind) || IsAfter(antecedent, pronoun)) continue;
            if (antecedent.IsSubject) return antecedent;
            nearest ??= antecedent;
        }

        return nearest;
    }

    private static bool IsAfter(Antecedent antecedent, Token pronoun) =>
        antecedent.Head.Sentence.Index == pronoun.Sentence.Index && antecedent.Head.Index >= pronoun.Index;
}
