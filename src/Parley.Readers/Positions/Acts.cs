using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Turns the act of a word into the act of what is said with it.</summary>
internal static class Acts
{
    /// <summary>The act that a denied act amounts to; null when denying it leaves no stance.</summary>
    public static PositionAct? Denied(PositionAct act) => act switch
    {
        PositionAct.Offer or PositionAct.Accept => PositionAct.Refuse,
        PositionAct.Support => PositionAct.Oppose,
        PositionAct.Oppose => PositionAct.Support,
        PositionAct.Refuse => PositionAct.Accept,
        PositionAct.Demand => PositionAct.Oppose,
        _ => null,
    };

    /// <summary>An announced deed is a threat when it hurts and an offer when it does not: "plans to impose duties", "plans to lift duties"; fighting something opposes it.</summary>
    public static PositionAct OfDeed(Token deed)
    {
        if (StanceLexicon.Is(deed.Lemma, Colours.Relief) || (TakesBack(deed.Lemma) && deed.Child(Relation.Obj, Relation.NsubjPass) is { } harm && IsHarmful(harm)))
            return PositionAct.Offer;
        if (Opposes(deed)) return PositionAct.Oppose;
        return IsHarm(deed) ? PositionAct.Threaten : PositionAct.Offer;
    }

    /// <summary>Who will not do harm offers it, and who will not do anything else refuses it: "will not impose duties", "will not lift them".</summary>
    public static PositionAct OfDeedDenied(Token deed) =>
        StanceLexicon.Is(deed.Lemma, Colours.Harm) && OfDeed(deed) == PositionAct.Threaten ? PositionAct.Offer : PositionAct.Refuse;

    private static bool Opposes(Token deed) =>
        deed.Lemma is "fight" or "oppose" or "resist" or "combat" or "block" or "prevent" or "avert" or "thwart" or "stop" or "derail" && deed.Child(Relation.Nsubj) is null
        && (deed.Child(Relation.Obj, Relation.NsubjPass) ?? Clauses.ObliqueOf(deed, "against")) is not null;

    /// <summary>A thing announced is a threat when it hurts: "announced sanctions", "announced talks".</summary>
    public static PositionAct OfThing(Token announcing, Token thing) =>
        !StanceLexicon.Is(announcing.Lemma, Colours.Relief) && TakesBack(announcing.Lemma) != IsHarmful(thing) ? PositionAct.Threaten : PositionAct.Offer;

    /// <summary>Taking back what is good hurts, taking back what hurts is good: "suspend aid", "suspend the strike".</summary>
    private static bool TakesBack(string lemma) => lemma is "suspend" or "cancel" or "terminate" or "withdraw" or "revoke" or "freeze" or "dismiss" or "rescind";

    private static bool IsHarm(Token deed)
    {
        if (StanceLexicon.Is(deed.Lemma, Colours.Harm)) return Hurts(deed);
        foreach (var child in deed.Children)
        {
            if (deed.Lemma is "hit" or "strike" or "fight" or "push" or "punch" && child.Index == deed.Index + 1 && child.Text == "back") return true;
            if (child.Relation is not (Relation.Obj or Relation.NsubjPass or Relation.Obl or Relation.Xcomp or Relation.Conj)) continue;
            if (IsHarmful(child)) return true;
        }

        return false;
    }

    /// <summary>Whether a word that may hurt does so here.</summary>
    private static bool Hurts(Token word) => word.Lemma is not ("defend" or "protect" or "safeguard") || IsOwnInterest(word.Child(Relation.Obj));

    /// <summary>Who defends what is its own does so against the other side: "will protect its interests", but "will protect all investors".</summary>
    private static bool IsOwnInterest(Token? defended) =>
        defended is { } own && (own.Child(Relation.NmodPoss) is { Class: WordClass.Pron or WordClass.Det } || own.Lemma is "itself" or "themselves" or "ourselves" or "interest" or "sovereignty");

    /// <summary>Whether a noun names what hurts: "duties", "sanctions on copper".</summary>
    public static bool IsHarmful(Token noun)
    {
        if (StanceLexicon.Is(noun.Lemma, Colours.Harm)) return Hurts(noun);
        if (StanceLexicon.Is(noun.Lemma, Colours.Relief)) return false;
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Amod or Relation.Compound or Relation.Nmod && StanceLexicon.Is(child.Lemma, Colours.Harm)) return true;
        }

        return false;
    }
}
