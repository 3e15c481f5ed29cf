using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads demands from what a speaker tells others to do.</summary>
internal sealed class ImperativeRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/imperative",
        "Demands from imperatives in quotations.",
        "Spokesmen address the other side over the heads of reporters.",
        new RuleExample("\"Stop the dumping of steel,\" the Chilean minister said.", "Chile, demand: Stop the dumping of steel"),
        new RuleExample("\"Look, steel is cheap,\" the Chilean minister said.", null, "Nobody is told to do anything."));

    public void Read(PositionScene scene, Token word)
    {
        if (!IsImperative(word) || scene.Speakers.AttributionOf(word)?.Form == AttributionForm.Indirect || scene.Speakers.Of(word) is not { } speaker) return;
        Statements.Propose(scene, word, speaker, Rule, PositionAct.Demand);
    }

    private static bool IsImperative(Token word) =>
        word.Class == WordClass.Verb && word.Text.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) && Statements.IsWhole(word) && word.Relation != Relation.Conj
        && word.Child(Relation.Nsubj, Relation.NsubjPass, Relation.Csubj, Relation.Expl, Relation.AuxPass, Relation.Cop) is null
        && Clauses.ModalOf(word).Length == 0 && !Clauses.IsInfinitive(word) && word.Child(Relation.Obj, Relation.Xcomp, Relation.Obl) is { } told && told.Index > word.Index;
}
