using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Positions;

/// <summary>Knows where a word that may put someone into a stance does not: conditions, forecasts, deeds done, encounters, explanations, silence.</summary>
internal static class NoStance
{
    /// <summary>Whether a verb or adjective takes no stance here, whatever its frame says.</summary>
    /// <param name="scene">The report.</param>
    /// <param name="word">The verb or adjective.</param>
    /// <param name="content">What it would be about, and where that stands.</param>
    /// <param name="act">What its holder would do.</param>
    /// <param name="holder">Who would take it.</param>
    public static bool Is(PositionScene scene, Token word, (Token Head, string Place) content, PositionAct act, Mention holder) =>
        (Clauses.IsCondition(word) && (act != PositionAct.Threaten || content.Place == Frame.Itself)) || Clauses.IsForecast(word)
        || (act == PositionAct.Threaten && IsInForce(word)) || IsReticence(word, content.Head) || IsForecastOfThings(scene, word, content) || IsExplanation(scene, word, content.Head)
        || IsEncounter(scene, word, content.Head) || IsPledgedFight(word) || IsHopeForOneself(scene, word, act, content.Head, holder) || IsEntrusted(word) || IsOtherSense(word);

    /// <summary>The offices "charged with helping" are entrusted with it.</summary>
    private static bool IsEntrusted(Token word) => word is { Lemma: "charge", Relation: Relation.Acl } && Clauses.AgentOf(word) is null;

    /// <summary>"Considering the threat, they agreed" weighs nothing, and who "responded that" only answers.</summary>
    private static bool IsOtherSense(Token word) => word.Lemma switch
    {
        "consider" => word is { Relation: Relation.Advcl, Text: "considering" or "Considering" } && word.Child(Relation.Mark, Relation.Nsubj) is null,
        "respond" or "react" => word.Child(Relation.Ccomp) is not null,
        _ => false,
    };

    /// <summary>A measure that was taken is pressure, and no longer a threat.</summary>
    private static bool IsInForce(Token word) => word is { Class: WordClass.Verb, Lemma: "impose" or "slap" or "levy" or "suspend" } && RealityRule.Of(word) == Reality.Actual;

    /// <summary>Who is "committed to fight poverty" opposes no one.</summary>
    private static bool IsPledgedFight(Token word) => word is { Lemma: "fight" or "combat" or "counter" or "tackle" or "battle" } && RealityRule.IsInfinitive(word)
        && word.Head is { Lemma: "commit" or "agree" or "pledge" or "vow" or "resolve" or "commitment" or "effort" or "work" };

    /// <summary>Who "expects prices to fall", or "that they will", demands it of nobody; who "expects Peru to lift the ban" does.</summary>
    private static bool IsForecastOfThings(PositionScene scene, Token word, (Token Head, string Place) content) =>
        word.Lemma == "expect" && content.Place == Frame.Clause
        && (!Clauses.IsInfinitive(content.Head) || scene.MentionOf(word.Child(Relation.Obj) ?? content.Head.Child(Relation.Nsubj, Relation.NsubjPass)) is null);

    /// <summary>Who meets someone, or welcomes him into his house, accepts nothing of his.</summary>
    private static bool IsEncounter(PositionScene scene, Token word, Token content) =>
        word.Lemma is "meet" or "welcome" or "join" && (scene.MentionOf(content) is not null || Clauses.ObliqueOf(word, "into") is not null || content.Children.Any(child => child.Preposition() is "into")
            || (word.Lemma == "join" && (Clauses.IsPassive(word) || content.Lemma is "meeting" or "talk" or "call" or "discussion" or "event" or "conversation" or "roundtable" or "visit")));

    /// <summary>Who "blames slow growth for the losses" explains, and blames nobody.</summary>
    private static bool IsExplanation(PositionScene scene, Token word, Token content) =>
        word.Lemma == "blame" && !content.Subtree().Any(token => scene.MentionOf(token) is not null);

    /// <summary>Who "declined to comment", "was asked for comment" or "seeks public opinion" takes no stance.</summary>
    private static bool IsReticence(Token word, Token content) =>
        (word.Lemma is "ask" or "seek" or "invite" or "solicit" or "request" && content.Lemma is "comment" or "reaction" or "opinion" or "view" or "input" or "feedback") || word.Lemma is "decline" or "refuse" or "give" or "provide" or "offer"
        && (IsMerelyTold(content) || (content.Lemma is "give" or "provide" or "offer" && content.Child(Relation.Obj) is { } withheld && IsMerelyTold(withheld)));

    private static bool IsMerelyTold(Token content) => content.Lemma is "comment" or "elaborate" or "say" or "disclose"
        or "speculate" or "confirm" or "specify" or "specific" or "identify" or "name" or "reveal" or "predict" or "detail" or "update";

    /// <summary>Who hopes that it itself or both sides will do something demands nothing of another.</summary>
    private static bool IsHopeForOneself(PositionScene scene, Token word, PositionAct act, Token content, Mention holder) =>
        word.Lemma == "hope" && act == PositionAct.Demand
        && (content.Child(Relation.Nsubj, Relation.NsubjPass) is not { } doer || doer.Lemma is "we" or "I"
            || scene.MentionOf(doer) is not { } hoped || hoped.Members.Count > 0 || hoped.Holder == holder.Holder);
}
