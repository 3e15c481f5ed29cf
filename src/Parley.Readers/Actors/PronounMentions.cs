using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Tells whom the pronouns of a sentence stand for.</summary>
internal static class PronounMentions
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/pronoun",
        "Whom a pronoun stands for: the nearest antecedent that agrees with it, subjects before others.",
        "Half of the sentences of a report name their subject by a pronoun only.",
        new RuleExample("Kenya rejected the offer. It wants more.", "It: Kenya"),
        new RuleExample("Kenya rejected the offer. It is unlikely that prices fall.", "Kenya: Kenya", "The pronoun stands for nobody."))
    {
        ReadsParts = true,
    };

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
        "his" or "her" when Announced(scene, pronoun, IsPerson) is { } owner => owner,
        "its" when Announced(scene, pronoun, IsInstitution) is { } owner => owner,
        "he" or "she" or "him" or "her" or "his" or "hers" => (Speaks(pronoun) ? Speaker(scene, pronoun, IsPerson, 1) : null)
            ?? Nearest(scene, pronoun, IsPerson, 1)
            ?? (pronoun.Relation is Relation.Nsubj or Relation.NsubjPass ? Speaker(scene, pronoun, IsInstitution, 1) : null)
            ?? (Speaks(pronoun) ? Speaker(scene, pronoun, IsPerson, Reach) : null)
            ?? (pronoun.Relation is Relation.Nsubj or Relation.NsubjPass ? Delegate(scene, pronoun) : null)
            ?? Nearest(scene, pronoun, IsPerson, Reach),
        "it" or "its" when !IsImpersonal(pronoun) => (Speaks(pronoun) ? OfDocument(scene, pronoun) ?? Speaker(scene, pronoun, IsInstitution, Reach) : null) ?? Nearest(scene, pronoun, IsInstitution, Reach),
        "they" or "them" or "their" => Nearest(scene, pronoun, kind => kind == AntecedentKind.People, Reach)
            ?? NearestSubject(scene, pronoun, IsInstitution),
        _ => null,
    };

    private static bool IsPerson(AntecedentKind kind) => kind == AntecedentKind.Person;

    private static bool IsInstitution(AntecedentKind kind) => kind is AntecedentKind.State or AntecedentKind.Body;

    /// <summary>"During his trip, the minister will ...": the subject that follows what stands before its clause.</summary>
    private static Antecedent? Announced(Scene scene, Token pronoun, Func<AntecedentKind, bool> agrees)
    {
        if (pronoun.Relation != Relation.NmodPoss) return null;
        for (var at = pronoun; at.Head is { } head; at = head)
        {
            if (at.Relation is not (Relation.Obl or Relation.Advcl) || head.Child(Relation.Nsubj) is not { Class: not WordClass.Pron } subject || subject.Index < at.Index) continue;
            return scene.Antecedents.Where(antecedent => antecedent.Head == subject && agrees(antecedent.Kind)).Cast<Antecedent?>().FirstOrDefault();
        }

        return null;
    }

    /// <summary>The institution for which "he" may speak: the one that stood in capitals before its verb in the sentence before.</summary>
    private static Antecedent? Delegate(Scene scene, Token pronoun) =>
        Nearest(scene, pronoun, IsInstitution, 1) is { IsSubject: true } subject && subject.Head.Text.Length > 2 && subject.Head.Text.All(char.IsUpper) ? subject : null;

    /// <summary>The one who spoke last in an earlier sentence.</summary>
    private static Antecedent? Speaker(Scene scene, Token pronoun, Func<AntecedentKind, bool> agrees, int reach)
    {
        for (var i = scene.Antecedents.Count - 1; i >= 0; i--)
        {
            var antecedent = scene.Antecedents[i];
            var distance = pronoun.Sentence.Index - antecedent.Head.Sentence.Index;
            if (distance > reach) return null;
            if (distance > 0 && agrees(antecedent.Kind) && Speaks(antecedent.Head)) return antecedent;
        }

        return null;
    }

    /// <summary>"It said" goes on with the document that spoke last, for its maker, unless somebody else spoke since.</summary>
    private static Antecedent? OfDocument(Scene scene, Token pronoun)
    {
        for (var i = pronoun.Sentence.Index - 1; i >= Math.Max(0, pronoun.Sentence.Index - Reach); i--)
        {
            foreach (var token in scene.Analysis.Sentences[i])
            {
                if (token.Class is not (WordClass.Noun or WordClass.Propn or WordClass.Pron) || !Speaks(token)) continue;
                if (!Documents.IsOne(token)) return null;
                return Documents.MakerOf(token, scene.Analysis, Known, IsSaying) is { } maker ? new Antecedent(token, maker, AntecedentKind.Body) : null;
            }
        }

        return null;

        Mention? Known(Token token) => scene.Mentions.GetValueOrDefault((token.Sentence.Index, token.Index));
    }

    /// <summary>Whether a noun or pronoun is the subject of a verb that governs what is said.</summary>
    private static bool Speaks(Token subject) =>
        subject.Relation == Relation.Nsubj && subject.Head is { Class: WordClass.Verb } verb
        && (verb.Relation == Relation.Parataxis || IsSaying(verb) || verb.Children.Any(child => child.Relation == Relation.Ccomp));

    private static bool IsSaying(Token verb) => verb.Lemma is "say" or "tell" or "add";

    /// <summary>"It is clear that ...", "it seems ...".</summary>
    private static bool IsImpersonal(Token pronoun)
    {
        if (pronoun.Relation is not (Relation.Nsubj or Relation.NsubjPass) || pronoun.Head is not { } head) return false;
        if (head.Lemma is "seem" or "appear" or "become") return true;
        return head.Class is WordClass.Adj or WordClass.Noun
            && head.Children.Any(child => child.Relation is Relation.Csubj or Relation.Ccomp or Relation.Advcl or Relation.Xcomp);
    }

    private static Antecedent? Nearest(Scene scene, Token pronoun, Func<AntecedentKind, bool> agrees, int reach)
    {
        Antecedent? nearest = null;
        for (var i = scene.Antecedents.Count - 1; i >= 0; i--)
        {
            var antecedent = scene.Antecedents[i];
            if (pronoun.Sentence.Index - antecedent.Head.Sentence.Index > reach) break;
            if (!agrees(antecedent.Kind) || IsAfter(antecedent, pronoun)) continue;
            if (antecedent.IsSubject) return antecedent;
            nearest ??= antecedent;
        }

        return nearest;
    }

    /// <summary>The nearest antecedent in a sentence's subject: who only says whose something is, is not taken up by "they".</summary>
    private static Antecedent? NearestSubject(Scene scene, Token pronoun, Func<AntecedentKind, bool> agrees) =>
        Nearest(scene, pronoun, agrees, Reach) is { IsSubject: true } subject ? subject : null;

    private static bool IsAfter(Antecedent antecedent, Token pronoun) =>
        antecedent.Head.Sentence.Index == pronoun.Sentence.Index && antecedent.Head.Index >= pronoun.Index;
}
