using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads stances from verbs of stance.</summary>
internal sealed class VerbRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/verb",
        "Stances from verbs of stance, active and passive, with their subject or agent as holder: \"rejected the offer\", \"was urged by Peru to return\".",
        "Most stances are told by a verb that names the act.",
        new RuleExample("The Miners' Union rejected the offer.", "Miners' Union, refuse: the offer"),
        new RuleExample("The rejected offer lay on the table.", null, "The verb only describes the noun, and nobody is said to take the stance."));

    public void Read(PositionScene scene, Token word)
    {
        if (!(word.Class is WordClass.Verb or WordClass.Adj || Clauses.IsMistaggedVerb(word)) || word.Relation is Relation.Amod or Relation.Compound && Clauses.ObjectAbove(word) is null) return;
        if (NamesBefore.IsOpenedBy(word)) return;
        if (Voicing.Voices(word))
        {
            Voicing.Read(scene, word, Rule);
            return;
        }

        foreach (var frame in FrameLexicon.Of(word))
        {
            if (frame.Class == FrameClass.Verb) FrameStances.Read(scene, word, frame, Rule);
        }
    }
}
