using Parley.Language;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Reads stances from nouns of stance.</summary>
internal sealed class NounRule : IPositionRule
{
    /// <summary>What it documents of itself.</summary>
    public Rule Rule { get; } = new(
        "positions/noun",
        "Stances from nouns of stance with a holder and a content: \"Peru's refusal to pay\", \"the union's concern about the closures\".",
        "Reports pack a stance into a noun where the sentence is about something else.",
        new RuleExample("The world criticised Peru's refusal to pay.", "Peru, refuse: pay"),
        new RuleExample("Demand for copper fell in Chile.", null, "Nobody demands anything."));

    public void Read(PositionScene scene, Token word)
    {
        if (word.Class != WordClass.Noun) return;
        foreach (var frame in FrameLexicon.Of(word)) Read(scene, word, frame);
    }

    private void Read(PositionScene scene, Token word, Frame frame)
    {
        if (ContentFinder.Find(word, frame) is not { } content) return;
        var (token, place) = HolderOf(scene, word);
        if (token is not { } holderToken || scene.MentionOf(holderToken) is not { } holder) return;
        var span = content.Place == Frame.Clause && Clauses.Child(content.Head, Relation.Nsubj, Relation.NsubjPass) is null
            ? ContentSpan.OfPredicate(content.Head)
            : ContentSpan.OfPhrase(content.Head);
        var isNegated = place == "verb" && word.Head is { } verb && Clauses.IsNegated(verb);
        var act = frame.Act == PositionAct.Offer && content.Place == Frame.Clause ? Acts.OfDeed(content.Head) : frame.Act;
        if (isNegated && Acts.Denied(act) is { } denied) act = denied;
        var addressed = frame.Target.Select(preposition => scene.MentionOf(Clauses.ObliqueOf(word, preposition))).FirstOrDefault(mention => mention is not null);
        scene.Propose(holderToken, holder, new Candidate(Rule.ShortName, word, holder, act, addressed, span, content.Place, scene.Speakers.Of(word))
        {
            IsNegated = isNegated,
            HolderPlace = place,
        });
    }

    private static (Token? Holder, string Place) HolderOf(PositionScene scene, Token word)
    {
        foreach (var child in word.Children)
        {
            if (child.Index < word.Index && child.Relation is Relation.NmodPoss or Relation.Amod or Relation.Compound or Relation.Nmod or Relation.NmodUnmarked
                && scene.MentionOf(child) is not null) return (child, "possessor");
        }

        foreach (var preposition in (ReadOnlySpan<string>)["by", "from", "among", "within", "of"])
        {
            if (Clauses.ObliqueOf(word, preposition) is { } agent && scene.MentionOf(agent) is not null) return (agent, "agent");
        }

        return word.Relation is Relation.Obj or Relation.Obl && word.Head is { } verb && verb.Class == WordClass.Verb && Clauses.SubjectOf(verb) is { } subject
            ? (subject, "verb")
            : (null, "");
    }
}
