using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads demands from what a speaker says must or should be.</summary>
internal sealed class ModalRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/modal",
        "Demands from what a speaker says must, should or has to be.",
        "Most demands in quotations have no verb of demanding.",
        new RuleExample("Peru must open its market, the Chilean minister said.", "Chile, demand, Peru: Peru must open its market"),
        new RuleExample("Ships must pass the canal by night.", null, "Nobody speaks."));

    public void Read(PositionScene scene, Token word)
    {
        if (word.Class is not (WordClass.Verb or WordClass.Adj or WordClass.Noun)) return;
        var modal = Clauses.ModalOf(word);
        if (!Clauses.IsObligation(modal) || scene.Speakers.Of(word) is not { } speaker) return;
        var head = modal is "have" or "need" or "ought" && word.Head is { } governor ? governor : word;
        var doer = Clauses.SubjectOf(word);
        var subject = scene.MentionOf(doer);
        var isOwn = subject?.Holder == speaker.Holder || doer is { Lemma: "we" or "I" };
        var act = isOwn && modal is "have" or "need" ? PositionAct.Support : PositionAct.Demand;
        scene.Propose(null, speaker, new Candidate(Rule.ShortName, word, speaker, act, subject, ContentSpan.OfClause(head), Frame.Clause, speaker)
        {
            IsNegated = Clauses.IsNegated(word),
            Modal = modal,
            HolderPlace = "speaker",
        });
    }
}
