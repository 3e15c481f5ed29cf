using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads support and opposition from how a speaker judges something.</summary>
/// <remarks>
/// Reads "the ban is unfair, the envoy said" as opposition, "it is important to keep talking" as support. A near miss: "the ban is
/// old, the envoy said" states a fact.
/// </remarks>
internal sealed class JudgementRule : IPositionRule
{
    public void Read(PositionScene scene, Token word)
    {
        if (!IsPredicate(word) || scene.Speakers.Of(word) is not { } speaker) return;
        if (Judged(ColoursOf(word)) is { } judged) Propose(scene, word, speaker, "judgement", judged);
        if (!IsTopOfStatement(word)) return;
        Propose(scene, word, speaker, "statement", PositionAct.Oppose);
        Propose(scene, word, speaker, "statement", PositionAct.Support);
        if (IsOwnDeed(scene, word, speaker)) Propose(scene, word, speaker, "deed", Clauses.IsNegated(word) ? PositionAct.Refuse : Acts.OfDeed(word));
    }

    /// <summary>Whether the speaker speaks of what the speaker's own side does: "we are opening our market".</summary>
    private static bool IsOwnDeed(PositionScene scene, Token word, Mention speaker) =>
        word.Class == WordClass.Verb && Clauses.ModalOf(word).Length == 0 && Clauses.SubjectOf(word) is { } doer
        && (doer.Lemma is "we" or "I" || scene.MentionOf(doer)?.Holder == speaker.Holder);

    /// <summary>Whether the clause is all that is said, not a part of it.</summary>
    private static bool IsTopOfStatement(Token word) =>
        word.IsRoot || (word.Relation is Relation.Ccomp or Relation.Parataxis or Relation.Conj && word.Head!.Value is var head
            && (StanceLexicon.Is(head.Lemma, Colours.Say) || word.Relation == Relation.Conj));

    private static void Propose(PositionScene scene, Token word, Mention speaker, string rule, PositionAct act)
    {
        var isNegated = Clauses.IsNegated(word);
        if (isNegated && rule == "judgement") act = Acts.Denied(act) ?? act;
        scene.Propose(null, speaker, new Candidate(rule, word, speaker, act, null, ContentSpan.OfClause(word), Frame.Clause, speaker)
        {
            IsNegated = isNegated,
            Modal = Clauses.ModalOf(word),
            HolderPlace = "speaker",
        });
    }

    private static bool IsPredicate(Token word) =>
        word.Class is WordClass.Adj or WordClass.Noun or WordClass.Verb
        && Clauses.Child(word, Relation.Nsubj, Relation.NsubjPass, Relation.Csubj, Relation.Expl) is not null;

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
