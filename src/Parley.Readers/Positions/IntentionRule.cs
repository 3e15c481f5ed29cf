using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads offers, refusals and threats from what a party says that it itself will or would do.</summary>
/// <remarks>
/// Reads "Kenya said it would lift the ban" (offer), "would not lift the ban" (refusal), "will answer with duties of its own" (threat).
/// A near miss: "Kenya said prices would fall" is a forecast.
/// </remarks>
internal sealed class IntentionRule : IPositionRule
{
    public void Read(PositionScene scene, Token word)
    {
        if (word.Class is not WordClass.Verb || Clauses.ModalOf(word) is not ("will" or "would" or "could" or "may" or "might" or "can")) return;
        var speaker = scene.Speakers.Of(word);
        var subject = Clauses.SubjectOf(word);
        var doer = scene.MentionOf(subject);
        if (doer is not null && (speaker is null || speaker.Holder == doer.Holder)) Propose(scene, word, subject, doer, speaker, ContentSpan.OfPredicate(word));
        else if (speaker is not null && Clauses.IsPassive(word)) Propose(scene, word, null, speaker, speaker, ContentSpan.OfClause(word));
        else if (speaker is not null && Acts.OfDeed(word) == PositionAct.Threaten) Propose(scene, word, null, speaker, speaker, ContentSpan.OfClause(word));
    }

    private static void Propose(PositionScene scene, Token word, Token? subject, Mention holder, Mention? speaker, Text.Span content)
    {
        var isNegated = Clauses.IsNegated(word);
        var act = isNegated ? PositionAct.Refuse : Acts.OfDeed(word);
        scene.Propose(subject, holder, new Candidate("intention", word, holder, act, null, content, Frame.Clause, speaker)
        {
            IsNegated = isNegated,
            Modal = Clauses.ModalOf(word),
            HolderPlace = subject is null ? "speaker" : "subject",
        });
    }
}
