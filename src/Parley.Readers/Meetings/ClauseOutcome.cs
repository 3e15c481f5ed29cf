using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads what a clause about talks, or about those who met, says that they came to.</summary>
internal static class ClauseOutcome
{
    /// <summary>What is done with an accord that is settled: to "make" or "see" one tells less.</summary>
    private static readonly string[] Sealing = ["produce", "yield", "reach", "achieve", "secure", "sign", "ink", "conclude", "adopt", "strike", "clinch", "seal", "hammer", "thrash", "forge", "approve"];

    private static readonly string[] Making = ["make", "bring", "see", "win", "register", "work"];

    private static readonly string[] Leading = ["result", "lead", "come", "end"];

    /// <summary>What talks do that are the subject of a verb or predicate.</summary>
    public static ToldOutcome? OfTalks(Token predicate)
    {
        if (predicate.Is("appear", "seem") && predicate.Child(Relation.Xcomp) is { } seen) return IsReal(predicate) ? OfTalks(seen) : null;
        if (IsDenial(predicate)) return OfResult(predicate);
        if (!IsReal(predicate)) return null;
        if (predicate.Child(Relation.Cop) is not null || predicate.Class is WordClass.Adj) return OutcomeLexicon.OfManner(predicate) is { } manner ? new(manner, [predicate.Span]) : null;
        if (OutcomeLexicon.OfVerb(predicate) is { } verb) return new(predicate.Text.EndsWith("ing", StringComparison.Ordinal) ? MeetingOutcome.NoProgress : verb, [predicate.Span]);
        return OfBreaking(predicate) ?? (IsEnding(predicate) || predicate.Is("break") ? OfEnding(predicate) : OfThoseWhoMet(predicate));
    }

    /// <summary>What those who met have done: agreed, reached, made, or failed to.</summary>
    public static ToldOutcome? OfThoseWhoMet(Token verb)
    {
        if (!IsReal(verb) && !IsDenial(verb)) return null;
        if (verb.Is("fail") && verb.Child(Relation.Xcomp) is { } failed) return IsReal(verb) && IsSettling(failed) ? new(MeetingOutcome.NoProgress, [verb.Span, failed.Span]) : null;
        return OfAgreeing(verb) ?? OfResult(verb);
    }

    /// <summary>"Broke off the talks", "the talks broke down".</summary>
    public static ToldOutcome? OfBreaking(Token verb)
    {
        if (!verb.Is("break") || !IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Index > verb.Index && child.Index <= verb.Index + 2 && child.Is("down", "off", "apart")) return new(MeetingOutcome.BrokenOff, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>"Brought the talks to an impasse".</summary>
    public static ToldOutcome? OfBringing(Token verb)
    {
        if (!IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Obl && child.Preposition() is "to" or "into" && OutcomeLexicon.OfSetback(child) is { } setback) return new(setback, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>Whether a verb tells that something ends.</summary>
    public static bool IsEnding(Token verb) => verb.Is("end", "conclude", "close", "finish", "complete", "wrap", "wind", "adjourn", "recess", "leave");

    /// <summary>How somebody has ended talks, or does so by what the main verb tells ("shook the market by ending").</summary>
    public static ToldOutcome? OfEnded(Token verb)
    {
        var isAccompanying = verb is { Relation: Relation.Advcl, Head: { } main } && verb.Text.EndsWith("ing", StringComparison.Ordinal) && IsReal(main);
        return isAccompanying || IsReal(verb) ? OfEnding(verb) : null;
    }

    /// <summary>How talks end, "without agreement", "in failure", "with an accord", "inconclusively", "after failing to", or somebody met; what was before they met is none of their doing.</summary>
    public static ToldOutcome? OfEnding(Token verb)
    {
        var isOver = IsEnding(verb) || verb.Is("break");
        foreach (var child in verb.Children)
        {
            var outcome = OfManner(child) ?? OfWanting(child) ?? OfLast(child) ?? (isOver ? OfFailing(child) ?? OfBefore(child) : null);
            if (outcome is not null) return outcome with { Words = [verb.Span, .. outcome.Words] };
        }

        return null;
    }

    private static ToldOutcome? OfManner(Token child) =>
        child.Relation is Relation.Advmod or Relation.Xcomp or Relation.Ccomp or Relation.Acl or Relation.Advcl or Relation.Amod && OutcomeLexicon.OfManner(child) is { } manner ? new(manner, [child.Span]) : null;

    /// <summary>"After failing to", "with both sides failing to".</summary>
    private static ToldOutcome? OfFailing(Token child)
    {
        if (child.Relation is not (Relation.Advcl or Relation.Obl)) return null;
        var verb = child.Class is WordClass.Verb ? child : child.Child(Relation.Acl);
        return verb is { } failing && failing.Is("fail") && (child.Child(Relation.Mark)?.Is("after", "with") ?? true) ? new(MeetingOutcome.NoProgress, [failing.Span]) : null;
    }

    /// <summary>The accord or step that is wanting: "without agreement", "without reaching one", "without any sign of progress".</summary>
    private static ToldOutcome? OfWanting(Token child)
    {
        if ((child.Preposition() ?? child.Child(Relation.Mark)?.Text.ToLowerInvariant()) is not "without") return null;
        var wanting = child.Is("sign", "word", "evidence", "announcement", "indication", "hint", "mention") ? child.Child(Relation.Nmod) : child;
        return wanting is { } missed && (missed.Class is WordClass.Verb ? IsSettling(missed) : IsWanted(missed)) ? new(MeetingOutcome.NoProgress, [missed.Span]) : null;
    }

    /// <summary>"With an accord", "in failure", "with no decision"; "in advance of the summit" tells when.</summary>
    private static ToldOutcome? OfLast(Token child)
    {
        if (child.Relation is not Relation.Obl || child.Preposition() is not ("in" or "with") || OutcomeLexicon.OfNoun(child) is not { } outcome || IsToGoOn(child)) return null;
        if (outcome == MeetingOutcome.Progress && child.Preposition() is "in") return null;
        return Told(outcome, IsLacking(child)) is { } told ? new(told, [child.Span]) : null;
    }

    /// <summary>"After adopting a resolution".</summary>
    private static ToldOutcome? OfBefore(Token child) => child.Relation is Relation.Advcl && child.Child(Relation.Mark) is { } mark && mark.Is("after", "by", "with") ? OfResult(child) : null;

    /// <summary>What is reached, made, signed or produced.</summary>
    private static ToldOutcome? OfResult(Token verb)
    {
        foreach (var child in verb.Children)
        {
            if (OutcomeLexicon.OfNoun(child) is not { } outcome || !IsResult(child, verb) || IsToGoOn(child)) continue;
            var isLacking = IsDenial(verb) || IsLacking(child);
            if (outcome == MeetingOutcome.Agreement && !isLacking && !verb.Is(Sealing) && !verb.Is(Leading)) continue;
            if (Told(outcome, isLacking) is { } told) return new(told, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>Whether a noun names what a verb brings about: its object, its subject where it is passive, or what it leads to.</summary>
    private static bool IsResult(Token noun, Token verb) => noun.Relation switch
    {
        Relation.Obj or Relation.NsubjPass => verb.Is(Sealing) || verb.Is(Making),
        Relation.Nsubj => verb.Is("be", "come"),
        Relation.Obl => noun.Preposition() is "in" or "to" && verb.Is(Leading),
        _ => false,
    };

    /// <summary>What a body or those who meet agree to do or on, other than to meet or work on.</summary>
    private static ToldOutcome? OfAgreeing(Token verb)
    {
        if (!verb.Is("agree") || !IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index) continue;
            if (child.Relation is Relation.Xcomp or Relation.Advcl && RealityRule.IsInfinitive(child)) return IsGoingOn(child) ? null : new(MeetingOutcome.Agreement, [verb.Span, child.Span]);
            if (child.Relation is Relation.Obl && child.Preposition() is "on" or "to" && child.Class is WordClass.Noun && !IsProcedural(child)) return new(MeetingOutcome.Agreement, [verb.Span, child.Span]);
        }

        return null;
    }

    private static bool IsProcedural(Token noun) => MeetingLexicon.Noun(noun) is not null || noun.Is(
        "importance", "need", "necessity", "value", "urgency", "significance", "agenda", "date", "timetable", "schedule", "cooperation", "contact", "request", "principle", "threat", "challenge", "gravity", "seriousness", "desirability", "call", "venue", "day", "week", "weekend", "month", "sideline", "sidelines", "margin", "margins", "occasion");

    /// <summary>"Agreement to continue the talks" settles nothing.</summary>
    private static bool IsToGoOn(Token noun) => noun.Children.Any(child => child.Relation is Relation.Acl && RealityRule.IsInfinitive(child) && IsGoingOn(child));

    private static bool IsGoingOn(Token verb) => verb.Is(
        "meet", "continue", "resume", "hold", "keep", "stay", "remain", "maintain", "talk", "speak", "consult", "discuss", "negotiate", "work", "cooperate", "consider", "explore", "study", "review", "exchange",
        "engage", "convene", "follow", "look", "proceed", "reconvene", "return", "start", "begin", "launch", "intensify", "step", "accelerate", "strengthen", "deepen", "enhance", "visit", "coordinate", "be", "have", "seek", "try", "pursue");

    /// <summary>Whether what a verb brings about settles or moves something: "reach agreement", "agree", "resolve the dispute".</summary>
    private static bool IsSettling(Token verb) =>
        verb.Is("agree", "resolve", "settle", "bridge", "break", "narrow", "end", "overcome", "avert", "convince", "persuade", "solve", "reconcile", "unblock", "fix", "set")
        || verb.Children.Any(child => child.Relation is Relation.Obj or Relation.Obl && IsWanted(child));

    private static bool IsWanted(Token noun) => OutcomeLexicon.OfNoun(noun) is MeetingOutcome.Agreement or MeetingOutcome.Progress || noun.Is("result", "success", "outcome", "conclusion");

    /// <summary>"No agreement", "little progress".</summary>
    private static bool IsLacking(Token noun) => RealityRule.IsNegated(noun) || noun.Children.Any(child => child.Relation is Relation.Amod or Relation.Det or Relation.Advmod && child.Is("little", "scant", "no", "minimal", "insufficient"));

    /// <summary>The outcome itself, or what it means that it is lacking: no accord is no progress, and no failure tells nothing.</summary>
    private static MeetingOutcome? Told(MeetingOutcome outcome, bool isLacking)
    {
        if (!isLacking) return outcome;
        return outcome is MeetingOutcome.Agreement or MeetingOutcome.Progress ? MeetingOutcome.NoProgress : null;
    }

    /// <summary>Whether a verb tells what has come about.</summary>
    private static bool IsReal(Token verb) =>
        !IsDoubted(verb) && (RealityRule.Of(verb) == Reality.Actual || (verb.Relation is Relation.Xcomp && verb.Children.Any(child => child.Relation is Relation.Aux && child.Is("have"))));

    /// <summary>Whether a verb tells what has not come about, rather than what will or would not.</summary>
    private static bool IsDenial(Token verb) =>
        !IsDoubted(verb) && RealityRule.Of(verb) == Reality.Denied && !RealityRule.IsModal(verb);

    /// <summary>"Although they reached no agreement", "had no information to suggest that they broke off": what outweighs it, or who knows nothing of it, stands above.</summary>
    private static bool IsDoubted(Token verb)
    {
        for (var at = verb; ; at = at.Head!.Value)
        {
            if (at.Child(Relation.Mark) is { } mark && mark.Is("although", "though", "while", "whereas", "if")) return true;
            if (at.Relation is not (Relation.Ccomp or Relation.Xcomp or Relation.Acl) || at.Head is not { } above) return false;
            if (RealityRule.IsNegated(above) || above.Is("deny")) return true;
        }
    }
}
