using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads stances from adjectives of stance.</summary>
internal sealed class AdjectiveRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/adjective",
        "Stances from adjectives of stance said of their holder: \"is ready to lower its duties\", \"is opposed to the pact\".",
        "Willingness and unwillingness are told with adjectives more than with verbs.",
        new RuleExample("Chile is ready to lower its duties.", "Chile, offer: lower its duties"),
        new RuleExample("The ready meals were served in Chile.", null, "The adjective describes a thing."));

    public void Read(PositionScene scene, Token word)
    {
        if (word.Class is not (WordClass.Verb or WordClass.Adj) || word.Relation is Relation.Amod or Relation.Compound) return;
        foreach (var frame in FrameLexicon.Of(word))
        {
            if (frame.Class == FrameClass.Adj) FrameStances.Read(scene, word, frame, Rule);
        }
    }
}
