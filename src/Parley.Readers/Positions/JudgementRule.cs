using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads support, opposition and demands from how a speaker judges something.</summary>
internal sealed class JudgementRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/judgement",
        "Support, opposition and demands from words of judgement that a speaker puts on a thing: \"unfair\", \"a welcome step\", \"essential\".",
        "A stance need not be told with a verb of stance: calling something unfair is opposing it.",
        new RuleExample("The ban is unfair, the Chilean envoy said.", "Chile, oppose: The ban is unfair"),
        new RuleExample("The ban is old, the Chilean envoy said.", null, "A fact."));

    public void Read(PositionScene scene, Token word)
    {
        if (!Statements.IsPredicate(word) || scene.Speakers.Of(word) is not { } speaker || Judged(ColoursOf(word)) is not { } judged) return;
        var act = Clauses.IsNegated(word) ? Acts.Denied(judged) ?? judged : judged;
        Statements.Propose(scene, word, speaker, Rule, act);
        if (Rebuts(word) && act == PositionAct.Oppose) Statements.Propose(scene, word, speaker, Rule, PositionAct.Refuse);
    }

    /// <summary>What is called untrue or unacceptable is turned down rather than opposed.</summary>
    private static bool Rebuts(Token word) => word.Lemma is "unfounded" or "groundless" or "baseless" or "untrue" or "false" or "unacceptable" or "wrong" or "incorrect" or "unrealistic" or "insufficient" or "inadequate";

    private static PositionAct? Judged(Colours colours)
    {
        if ((colours & Colours.Must) != 0) return PositionAct.Demand;
        if ((colours & Colours.Bad) != 0) return PositionAct.Oppose;
        return (colours & Colours.Good) != 0 ? PositionAct.Support : null;
    }

    private static Colours ColoursOf(Token word)
    {
        var colours = StanceLexicon.Of(word.Lemma);
        foreach (var child in word.Children)
        {
            if (child.Relation is Relation.Amod or Relation.Obj or Relation.Xcomp or Relation.Advmod or Relation.Conj) colours |= StanceLexicon.Of(child.Lemma);
        }

        return colours & (Colours.Must | Colours.Bad | Colours.Good);
    }
}
