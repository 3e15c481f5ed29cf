using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads offers, refusals and threats from what a party says that it itself will or would do.</summary>
internal sealed class IntentionRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/intention",
        "Offers, refusals and threats from what a party says that it itself will or would do: what hurts is a threat, what is denied a refusal, all else an offer.",
        "Deeds announced are what the other side answers to.",
        new RuleExample("Kenya said it would lift the ban.", "Kenya, offer: lift the ban"),
        new RuleExample("Kenya said prices would fall.", null, "A forecast."));

    public void Read(PositionScene scene, Token word)
    {
        if (word.Class is not WordClass.Verb || Clauses.ModalOf(word) is not ("will" or "would" or "could" or "may" or "might" or "can") || IsObliged(word) || IsQuestion(word)) return;
        var speaker = scene.Speakers.Of(word);
        var subject = Clauses.SubjectOf(word);
        var doer = scene.MentionOf(subject);
        if (doer is not null && (speaker is null || speaker.Holder == doer.Holder)) Propose(scene, word, subject, doer, speaker, ContentSpan.OfPredicate(word));
        else if (IsThought(word)) return;
        else if (speaker is not null && Clauses.IsPassive(word)) Propose(scene, word, null, speaker, speaker, ContentSpan.OfClause(word));
        else if (speaker is not null && Acts.OfDeed(word) == PositionAct.Threaten) Propose(scene, word, null, speaker, speaker, ContentSpan.OfClause(word));
    }

    /// <summary>Who "would have to show" something does not offer it.</summary>
    private static bool IsObliged(Token word) => word.Lemma is "have" or "need" && Clauses.Child(word, Relation.Xcomp) is { } must && Clauses.IsInfinitive(must);

    /// <summary>"Whether Kenya would sign" and "what Kenya would do" are open.</summary>
    private static bool IsQuestion(Token word)
    {
        if (word.Relation is not (Relation.Ccomp or Relation.Csubj)) return false;
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index && child.Lemma is "whether" or "what" or "when" or "how" or "which" or "who" or "if" && child.Relation is Relation.Mark or Relation.Obj or Relation.Advmod or Relation.Nsubj) return true;
        }

        return false;
    }

    /// <summary>"Had hoped that a ruling would be issued" announces nothing.</summary>
    private static bool IsThought(Token word) =>
        word.Relation == Relation.Ccomp && word.Head is { Lemma: "hope" or "think" or "believe" or "expect" or "fear" or "doubt" or "wish" or "suppose" };

    private void Propose(PositionScene scene, Token word, Token? subject, Mention holder, Mention? speaker, Text.Span content)
    {
        var isNegated = Clauses.IsNegated(word);
        var act = isNegated ? PositionAct.Refuse : Acts.OfDeed(word);
        scene.Propose(subject, holder, new Candidate(Rule.ShortName, word, holder, act, null, content, Frame.Clause, speaker)
        {
            IsNegated = isNegated,
            Modal = Clauses.ModalOf(word),
            HolderPlace = subject is null ? "speaker" : "subject",
        });
    }
}
