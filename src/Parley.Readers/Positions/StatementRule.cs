using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Proposes a bare statement as support, opposition and rebuttal; the judge keeps what its words bear out.</summary>
internal sealed class StatementRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/statement",
        "Support, opposition and rebuttals from whole statements without a word of stance; all are proposed, and the judge weighs the words of the statement.",
        "Two thirds of the stances that other rules miss are plain statements: \"the duties cost us jobs\".",
        new RuleExample("The duties cost us our jobs, the Chilean minister said.", "Chile, oppose: The duties cost us our jobs"),
        new RuleExample("The duties cost us our jobs.", null, "Nobody says it."));

    public void Read(PositionScene scene, Token word)
    {
        if (!Statements.IsPredicate(word) || !Statements.IsWhole(word) || scene.Speakers.Of(word) is not { } speaker || TellsOwnStance(scene, word, speaker)) return;
        Statements.Propose(scene, word, speaker, Rule, PositionAct.Oppose);
        Statements.Propose(scene, word, speaker, Rule, PositionAct.Support);
        Statements.Propose(scene, word, speaker, Rule, PositionAct.Refuse);
    }

    /// <summary>"Peru opposes the ban, its minister said" names the act.</summary>
    private static bool TellsOwnStance(PositionScene scene, Token word, Mention speaker) =>
        word.Class == WordClass.Verb && FrameLexicon.Of(word).Length > 0 && scene.MentionOf(Clauses.SubjectOf(word))?.Holder == speaker.Holder;
}
