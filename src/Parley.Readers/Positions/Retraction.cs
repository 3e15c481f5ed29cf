using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Knows when a stance is taken back: "dropped its demand", "backed away from its threat", "withdrew its offer".</summary>
internal static class Retraction
{
    /// <summary>The act of taking back the stance that a noun names; null where nothing is taken back.</summary>
    public static PositionAct? ActOf(Token word, Token stance)
    {
        if (!TakesBack(word) || stance.Class != WordClass.Noun) return null;
        foreach (var frame in FrameLexicon.Of(stance))
        {
            if (frame.Class == FrameClass.Noun) return frame.Act is PositionAct.Offer or PositionAct.Accept or PositionAct.Support ? PositionAct.Refuse : PositionAct.Accept;
        }

        return null;
    }

    /// <summary>Whether the stance that a noun names is taken back by the verb above it.</summary>
    public static bool IsOf(Token stance) => stance.Relation is Relation.Obj or Relation.Obl or Relation.NsubjPass && stance.Head is { Class: WordClass.Verb } verb && TakesBack(verb);

    private static bool TakesBack(Token verb) =>
        verb.Lemma is "drop" or "withdraw" or "abandon" or "retract" or "scrap" or "shelve" or "waive" or "renounce" or "soften" or "renege"
        || (verb.Lemma is "back" or "pull" or "step" && HasParticle(verb));

    private static bool HasParticle(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (child.Index == verb.Index + 1 && child.Text is "away" or "down" or "off" or "back") return true;
        }

        return false;
    }
}
