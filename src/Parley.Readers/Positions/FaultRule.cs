using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads opposition from what someone is faulted for by name.</summary>
internal sealed class FaultRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/fault",
        "Opposition to what someone is faulted for by name: a failure, refusal or breach of another, told by one who speaks or acts because of it.",
        "Who names another's failure as the reason for a deed objects to it.",
        new RuleExample("Peru raised duties because of Chile's failure to pay.", "Peru, oppose, Chile: Chile's failure to pay"),
        new RuleExample("Chile's failure to pay surprised the market.", null, "Nobody who can take a side speaks or acts."));

    public void Read(PositionScene scene, Token word)
    {
        if (word.Class != WordClass.Noun || word.Lemma is not ("failure" or "inability" or "unwillingness" or "refusal" or "reluctance" or "violation" or "breach" or "neglect")) return;
        if (Owner(scene, word) is not { } owner || Faulter(scene, word, owner) is not { } holder) return;
        scene.Propose(null, holder, new Candidate(Rule.ShortName, word, holder, PositionAct.Oppose, owner, ContentSpan.OfPhrase(word), Frame.Object, scene.Speakers.Of(word))
        {
            HolderPlace = "speaker",
        });
    }

    private static Mention? Owner(PositionScene scene, Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index && scene.MentionOf(child) is { } owner) return owner;
        }

        return scene.MentionOf(Clauses.ObliqueOf(word, "of"));
    }

    private static Mention? Faulter(PositionScene scene, Token word, Mention owner)
    {
        if (scene.Speakers.Of(word) is { } speaker && speaker.Holder != owner.Holder) return speaker;
        for (var token = word; token.Head is { } head; token = head)
        {
            if (head.Class == WordClass.Verb && scene.MentionOf(Clauses.SubjectOf(head)) is { } doer) return doer.Holder != owner.Holder ? doer : null;
        }

        return null;
    }
}
