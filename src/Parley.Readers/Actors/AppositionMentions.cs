using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Actors;

/// <summary>Lets a word that stands for nobody by itself stand for whom the name or office beside it stands.</summary>
internal static class AppositionMentions
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "actors/apposition",
        "A word that stands for nobody by itself stands for whom the name or office beside it stands.",
        "Unknown people are introduced by what they are, and parts of a group by the group.",
        new RuleExample("Some of the Kenyan officials rejected the offer.", "Some: Kenya"),
        new RuleExample("The offer, an embarrassment, was rejected.", null, "Neither word stands for anyone."))
    {
        ReadsParts = true,
    };

    /// <summary>Adds the mentions that words gain from their appositions and the later parts of their names.</summary>
    public static void Add(Scene scene, Sentence sentence)
    {
        foreach (var token in sentence)
        {
            if (token.Class is not (WordClass.Noun or WordClass.Propn or WordClass.Pron or WordClass.Det or WordClass.Adj or WordClass.Num) || scene.Mentions.ContainsKey((sentence.Index, token.Index))) continue;
            if (BesideIt(scene, token) is not { } mention) continue;
            scene.Mentions[(sentence.Index, token.Index)] = mention;
            scene.Antecedents.Add(new Antecedent(token, mention, token.Class == WordClass.Propn ? AntecedentKind.Person : AntecedentKind.People));
        }
    }

    private static Mention? BesideIt(Scene scene, Token token)
    {
        foreach (var child in token.Children)
        {
            if (IsPartOf(token, child)) return scene.Mentions.GetValueOrDefault((token.Sentence.Index, child.Index));
            if (token.Class is not (WordClass.Noun or WordClass.Propn)) continue;
            if (child.Index < token.Index || child.Relation is not (Relation.Flat or Relation.Appos)) continue;
            if (child.Relation == Relation.Appos && token.Class != WordClass.Propn) continue;
            if (scene.Mentions.TryGetValue((token.Sentence.Index, child.Index), out var mention)) return mention;
        }

        return null;
    }

    /// <summary>"Some of the governors" are governors.</summary>
    private static bool IsPartOf(Token token, Token child) =>
        child.Relation == Relation.Nmod && NounPhrase.PrepositionOf(child) == "of"
        && token.Lemma is "some" or "many" or "most" or "several" or "all" or "none" or "both" or "few" or "each" or "one" or "number" or "majority" or "group" or "dozen";
}
