using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads offers, refusals and threats from what a speaker says that its own side is doing.</summary>
internal sealed class DeedRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/deed",
        "Offers, refusals and threats from what a speaker says that its own side does: \"we are opening our market\".",
        "Joint statements and speeches tell commitments in the present tense.",
        new RuleExample("\"We are opening our market,\" the Chilean minister said.", "Chile, offer: We are opening our market"),
        new RuleExample("\"They are opening their market,\" the Chilean minister said.", null, "Somebody else's deed."));

    public void Read(PositionScene scene, Token word)
    {
        if (!Statements.IsPredicate(word) || !Statements.IsWhole(word) || scene.Speakers.Of(word) is not { } speaker || !IsOwn(scene, word, speaker)) return;
        Statements.Propose(scene, word, speaker, Rule, Clauses.IsNegated(word) ? PositionAct.Refuse : Acts.OfDeed(word));
    }

    private static bool IsOwn(PositionScene scene, Token word, Mention speaker) =>
        word.Class == WordClass.Verb && Clauses.ModalOf(word).Length == 0 && Clauses.SubjectOf(word) is { } doer
        && (doer.Lemma is "we" or "I" || scene.MentionOf(doer)?.Holder == speaker.Holder);
}
