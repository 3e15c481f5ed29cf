using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads demands from what a speaker says must or should be.</summary>
/// <remarks>
/// Reads "Peru must open its market, the minister said" as the minister's demand. A near miss: "ships must pass the canal by night",
/// where nobody speaks.
/// </remarks>
internal sealed class ModalRule : IPositionRule
{
    public void Read(PositionScene scene, Token word)
    {
        if (word.Class is not (WordClass.Verb or WordClass.Adj or WordClass.Noun)) return;
        if (Clauses.ModalOf(word) is not ("must" or "should" or "ought" or "have" or "need" or "shall") || scene.Speakers.Of(word) is not { } speaker) return;
        var modal = Clauses.ModalOf(word);
        var head = modal is "have" or "need" or "ought" && word.Head is { } governor ? governor : word;
        var doer = Clauses.SubjectOf(word);
        var subject = scene.MentionOf(doer);
        var isOwn = subject?.Holder == speaker.Holder || doer is { Lemma: "we" or "I" };
        var act = isOwn && modal is "have" or "need" ? PositionAct.Support : PositionAct.Demand;
        scene.Propose(null, speaker, new Candidate("modal", word, speaker, act, subject, ContentSpan.OfClause(head), Frame.Clause, speaker)
        {
            IsNegated = Clauses.IsNegated(word),
            Modal = modal,
            HolderPlace = "speaker",
        });
    }
}
