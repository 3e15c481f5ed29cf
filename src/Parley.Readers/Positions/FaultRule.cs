using Parley.Language;
using Parley.Readers.Actors;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads opposition from what someone is faulted for by name.</summary>
/// <remarks>
/// Reads "Peru raised duties because of Chile's failure to pay" as Peru's opposition to Chile's failure. A near miss: "Chile's failure
/// to pay surprised the market" faults no party's stance, because nobody who can take one speaks or acts there.
/// </remarks>
internal sealed class FaultRule : IPositionRule
{
    public void Read(PositionScene scene, Token word)
    {
        if (word.Class != WordClass.Noun || word.Lemma is not ("failure" or "inability" or "unwillingness" or "refusal" or "reluctance" or "violation" or "breach" or "neglect")) return;
        if (Owner(scene, word) is not { } owner || Faulter(scene, word, owner) is not { } holder) return;
        scene.Propose(null, holder, new Candidate("fault", word, holder, PositionAct.Oppose, owner, ContentSpan.OfPhrase(word), Frame.Object, scene.Speakers.Of(word))
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
