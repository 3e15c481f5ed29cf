using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
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
        if (word.Class is not WordClass.Verb || Clauses.ModalOf(word) is not ("will" or "would" or "could" or "may" or "might" or "can")) return;
        if (IsObliged(word) || IsQuestion(word) || IsFate(word) || (IsProcedure(word) && !Clauses.IsNegated(word))) return;
        var speaker = scene.Speakers.Of(word);
        var subject = Clauses.SubjectOf(word);
        var doer = scene.MentionOf(subject);
        if (doer is not null && (speaker is null || speaker.Holder == doer.Holder)) Propose(scene, word, subject, doer, speaker, null);
        else if (IsThought(word)) return;
        else if (speaker is not null && Clauses.IsPassive(word)) Propose(scene, word, null, speaker, speaker, ContentSpan.OfClause(word));
        else if (speaker is not null && Acts.OfDeed(word) == PositionAct.Threaten) Propose(scene, word, null, speaker, speaker, ContentSpan.OfClause(word));
    }

    /// <summary>Who "would have to show" something does not offer it.</summary>
    private static bool IsObliged(Token word) => word.Lemma is "have" or "need" && word.Child(Relation.Xcomp) is { } must && Clauses.IsInfinitive(must);

    /// <summary>Meeting and talking are procedure.</summary>
    private static bool IsProcedure(Token word) =>
        word.Lemma is "meet" or "discuss" or "attend" or "visit" or "travel" or "return" or "arrive" or "fly" or "talk" or "speak" or "confer" or "consult" or "brief"
        || (word.Lemma is "hold" or "begin" or "start" or "open" or "resume" or "continue" or "have" or "conduct" or "pay"
            && word.Child(Relation.Obj) is { Lemma: "talk" or "meeting" or "negotiation" or "discussion" or "consultation" or "conference" or "session" or "round" or "visit" });

    /// <summary>What befalls someone is no deed: "will be required to pay", "would have a month", "will take years".</summary>
    private static bool IsFate(Token word) =>
        word.Lemma is "have" or "need" or "face" or "come" or "become" or "remain" or "suffer" or "benefit" or "depend" or "lose" or "mean"
        || ((Clauses.Forces(word) || word.Lemma is "require" or "expect" or "delay" or "ask") && Clauses.IsPassive(word))
        || (word.Lemma == "take" && word.Child(Relation.Obj) is { Lemma: "time" or "day" or "week" or "month" or "year" or "decade" or "while" });

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

    /// <summary>What one "could" or "might" do is offered only where it gives something.</summary>
    private static bool IsMerePossibility(Token word) =>
        Clauses.ModalOf(word) is "might" or "could" or "may" or "can" && !StanceLexicon.Is(word.Lemma, Colours.Relief);

    private void Propose(PositionScene scene, Token word, Token? subject, Mention holder, Mention? speaker, Text.Span? whole)
    {
        var isNegated = Clauses.IsNegated(word);
        var act = isNegated ? Acts.OfDeedDenied(word) : Acts.OfDeed(word);
        if (act == PositionAct.Oppose || (act == PositionAct.Offer && (IsMerePossibility(word) || Clauses.IsForced(word)))) return;
        var content = whole ?? ContentSpan.OfDeed(word, act);
        scene.Propose(subject, holder, new Candidate(Rule.ShortName, word, holder, act, null, content, Frame.Clause, speaker)
        {
            IsNegated = isNegated,
            Modal = Clauses.ModalOf(word),
            HolderPlace = subject is null ? "speaker" : "subject",
        });
    }
}
