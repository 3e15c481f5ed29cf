using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>What the rules for things said share.</summary>
internal static class Statements
{
    /// <summary>Whether a word says something of a subject.</summary>
    public static bool IsPredicate(Token word) =>
        word.Class is WordClass.Adj or WordClass.Noun or WordClass.Verb
        && word.Child(Relation.Nsubj, Relation.NsubjPass, Relation.Csubj, Relation.Expl) is not null;

    /// <summary>Whether a predicate's clause is all that is said, not a part of it.</summary>
    public static bool IsWhole(Token word) =>
        word.IsRoot || (word.Relation is Relation.Ccomp or Relation.Parataxis or Relation.Conj && word.Head!.Value is var head
            && (StanceLexicon.Is(head.Lemma, Colours.Say) || word.Relation == Relation.Conj));

    /// <summary>Proposes a stance of the speaker, the whole clause its content.</summary>
    public static void Propose(PositionScene scene, Token word, Mention speaker, Rule rule, PositionAct act) =>
        scene.Propose(null, speaker, new Candidate(rule.ShortName, word, speaker, act, null, ContentSpan.OfClause(word), Frame.Clause, speaker)
        {
            IsNegated = Clauses.IsNegated(word),
            Modal = Clauses.ModalOf(word),
            HolderPlace = "speaker",
        });
}
