using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
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
        if (word.Class != WordClass.Noun || IsInName(scene, word) || Retraction.IsOf(word) || IsStirred(word) || Voicing.IsVoiced(word) || IsOtherSense(scene, word)) return;
        foreach (var frame in FrameLexicon.Of(word)) Read(scene, word, frame);
    }

    private void Read(PositionScene scene, Token word, Frame frame)
    {
        var (token, place) = HolderOf(scene, word);
        if (token is not { } holderToken || scene.MentionOf(holderToken) is not { } holder) return;
        if (ContentOf(word, frame, holderToken) is not { } content)
        {
            if (place == "agent") ReadReaction(scene, word, frame, holderToken, holder);
            return;
        }

        var isNegated = (place == "verb" && word.Head is { } verb && Clauses.IsNegated(verb)) || (content.Place == Frame.Predicate && Clauses.HasNegation(content.Head));
        var act = NounContent.ActOf(frame, content);
        if (isNegated && Acts.Denied(act) is { } denied) act = denied;
        var addressed = NounContent.AddressedBy(scene, word, frame);
        foreach (var head in content.Place == Frame.Predicate ? Clauses.Listed(content.Head) : [content.Head])
        {
            scene.Propose(holderToken, holder, new Candidate(Rule.ShortName, word, holder, act, addressed, NounContent.Measure(word, head, content.Place, act), content.Place, scene.Speakers.Of(word))
            {
                IsNegated = isNegated,
                HolderPlace = place,
            });
        }
    }

    private static (Token Head, string Place)? ContentOf(Token word, Frame frame, Token holder)
    {
        if (ContentFinder.Find(word, frame) is { } content && content.Head != holder) return content;
        return NamedContent.Of(word) is { } named ? (named, Frame.Predicate) : null;
    }

    /// <summary>Whoever reacts, reacts to what "drew" the reaction, or to what was done "despite" it.</summary>
    private void ReadReaction(PositionScene scene, Token word, Frame frame, Token holderToken, Mention holder)
    {
        if (word.Head is not { Class: WordClass.Verb } verb || Cause(word, verb) is not { } cause) return;
        scene.Propose(holderToken, holder, new Candidate(Rule.ShortName, word, holder, frame.Act, null, cause, "reaction", scene.Speakers.Of(word)) { HolderPlace = "agent" });
    }

    private static Text.Span? Cause(Token word, Token verb)
    {
        if (word.Relation == Relation.Obl) return NounPhrase.PrepositionOf(word) is "despite" or "amid" or "over" or "after" ? ContentSpan.OfPredicate(verb) : null;
        return word.Relation == Relation.Obj && Draws(verb) && Clauses.SubjectOf(verb) is { } subject ? ContentSpan.OfPhrase(subject, verb) : null;
    }

    /// <summary>A parser may hang the miners of "drew criticism from miners" on the verb.</summary>
    private static Token? ReactsOnVerb(Token word) =>
        word.Relation == Relation.Obj && word.Head is { } verb && Draws(verb) ? Clauses.ObliqueOf(verb, "from") : null;

    /// <summary>"A call for aid came from the miners".</summary>
    private static Token? ComesFrom(Token word) =>
        word.Relation == Relation.Nsubj && word.Head is { Lemma: "come" } verb ? Clauses.ObliqueOf(verb, "from") : null;

    private static bool Draws(Token verb) => verb.Lemma is "draw" or "face" or "meet" or "spark" or "provoke" or "prompt" or "attract" or "trigger"
        or "raise" or "win" or "receive" or "get" or "gain" or "elicit" or "encounter" or "stir";

    /// <summary>Telephone calls, election campaigns and the demand of a market are no stances.</summary>
    private static bool IsOtherSense(PositionScene scene, Token word) => word.Lemma switch
    {
        "call" => Clauses.ObliqueOf(word, "with") is not null || word.Child(Relation.Compound, Relation.Amod) is { Lemma: "phone" or "telephone" or "video" or "conference" },
        "campaign" => word.Child(Relation.Compound, Relation.NmodPoss) is { } candidate && scene.MentionOf(candidate) is { Speaks: MentionVoice.ForItself },
        "demand" => !NounPhrase.IsPlural(word) && (IsOfMarket(word) || (word.Head is { } verb && StanceLexicon.Is(verb.Lemma, Colours.Growth))),
        _ => false,
    };

    /// <summary>"Strong demand", "world demand".</summary>
    private static bool IsOfMarket(Token demand)
    {
        foreach (var child in demand.Children)
        {
            if (child.Relation is Relation.Amod or Relation.Compound && StanceLexicon.Is(child.Lemma, Colours.Market)) return true;
        }

        return false;
    }

    /// <summary>Hopes that are raised or played down are nobody's.</summary>
    private static bool IsStirred(Token word) =>
        word.Lemma is "hope" or "fear" && word.Relation == Relation.Obj && word.Head is { Lemma: "raise" or "fuel" or "boost" or "stoke" or "spark" or "dash" or "dim" or "dampen" or "revive" or "lift" or "ease" or "allay" or "calm" or "play" };

    /// <summary>The "Agreement" of a pact's name is nobody's.</summary>
    private static bool IsInName(PositionScene scene, Token word) => word.Index > 0 && char.IsUpper(word.Text[0]) && scene.MentionOf(word) is not null;

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

        if (ComesFrom(word) is { } origin && scene.MentionOf(origin) is not null) return (origin, "agent");
        if (ReactsOnVerb(word) is { } reacting && scene.MentionOf(reacting) is not null) return (reacting, "agent");
        return word.Relation is Relation.Obj or Relation.Obl && word.Head is { } verb && verb.Class == WordClass.Verb && Clauses.SubjectOf(verb) is { } subject
            ? (subject, "verb")
            : (null, "");
    }
}
