using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads what a verb says that talks, or those who met, have brought about, or failed to.</summary>
internal static class ResultOutcome
{
    /// <summary>What is reached, made, signed, produced, resolved or narrowed.</summary>
    public static ToldOutcome? Of(Token verb)
    {
        if (OfReached(verb) is { } reached) return reached;
        foreach (var child in verb.Children)
        {
            if ((OfThing(child, verb) ?? OfMatter(child, verb)) is { } told) return new(told, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>Whether what a verb brings about settles or moves something: "reach agreement", "agree", "resolve the dispute".</summary>
    public static bool IsSettling(Token verb) =>
        OutcomeLexicon.IsFor(OutcomeUse.Settling, verb) || verb.Children.Any(child => child.Relation is Relation.Obj or Relation.Obl && IsWanted(child));

    /// <summary>Whether talks without it came to nothing.</summary>
    public static bool IsWanted(Token noun) => OutcomeLexicon.OfNoun(noun) is MeetingOutcome.Agreement or MeetingOutcome.Progress || OutcomeLexicon.IsFor(OutcomeUse.Wanted, noun);

    /// <summary>"No agreement", "little progress".</summary>
    public static bool IsLacking(Token noun) => RealityRule.IsNegated(noun) || noun.Children.Any(child => child.Relation is Relation.Amod or Relation.Det or Relation.Advmod && child.Is("little", "scant", "no", "minimal", "insufficient"));

    /// <summary>"Agreement to continue the talks" settles nothing.</summary>
    public static bool IsToGoOn(Token noun) => noun.Children.Any(child => child.Relation is Relation.Acl && RealityRule.IsInfinitive(child) && OutcomeLexicon.IsFor(OutcomeUse.GoOn, child));

    /// <summary>The outcome itself, or what it means that it is lacking: no accord is no progress, and no failure tells nothing.</summary>
    public static MeetingOutcome? Told(MeetingOutcome outcome, bool isLacking)
    {
        if (!isLacking) return outcome;
        return outcome is MeetingOutcome.Agreement or MeetingOutcome.Progress ? MeetingOutcome.NoProgress : null;
    }

    /// <summary>"Positive results", "no results".</summary>
    public static MeetingOutcome? OfFruit(Token noun) =>
        OutcomeLexicon.IsFor(OutcomeUse.Fruit, noun) && (IsLacking(noun) || noun.Children.Any(child => child.Relation is Relation.Amod && OutcomeLexicon.IsFor(OutcomeUse.Good, child)))
            ? MeetingOutcome.Progress
            : null;

    /// <summary>"A pact reached in the talks", "quotas agreed at the talks", unless any.</summary>
    private static ToldOutcome? OfReached(Token participle)
    {
        if (participle is not { Relation: Relation.Acl, Head: { Class: WordClass.Noun } accord } || !participle.IsParticiple()) return null;
        var isSome = !IsLacking(accord) && !accord.Children.Any(child => child.Relation is Relation.Det && child.Is("any", "every", "each"));
        var isAgreed = participle.Is("agree") && MeetingLexicon.Noun(accord) is null && !OutcomeLexicon.IsFor(OutcomeUse.Formal, accord);
        var isSealed = IsSealing(participle) && OutcomeLexicon.OfNoun(accord) is MeetingOutcome.Agreement;
        return isSome && (isAgreed || isSealed) ? new(MeetingOutcome.Agreement, [accord.Span, participle.Span]) : null;
    }

    /// <summary>"Reached an accord", "made progress", "resulted in deadlock", "yielded nothing"; who is "finalizing a pact" has none.</summary>
    private static MeetingOutcome? OfThing(Token thing, Token verb)
    {
        if (!IsResult(thing, verb) || IsToGoOn(thing)) return null;
        if (thing.Is("nothing", "little") && thing.Relation is Relation.Obj && IsSealing(verb)) return MeetingOutcome.NoProgress;
        if ((OutcomeLexicon.OfNoun(thing) ?? OfFruit(thing)) is not { } outcome) return null;
        var isLacking = OutcomeReality.IsDenial(verb) || IsLacking(thing);
        var isOpen = outcome == MeetingOutcome.Agreement && !isLacking && ((OutcomeLexicon.IsFor(OutcomeUse.Make, verb) && !IsSealing(verb)) || IsUnderWay(verb));
        return isOpen ? null : Told(outcome, isLacking);
    }

    private static bool IsSealing(Token verb) => OutcomeLexicon.IsFor(OutcomeUse.Seal, verb) || (verb.Is("work") && verb.Child(Relation.CompoundPrt)?.Is("out") == true);

    private static bool IsUnderWay(Token verb) => verb.Text.EndsWith("ing", StringComparison.Ordinal) && verb.Child(Relation.Aux) is not null;

    /// <summary>"Resolved their dispute", "narrowed the gap".</summary>
    private static MeetingOutcome? OfMatter(Token matter, Token verb)
    {
        if (matter.Relation is not (Relation.Obj or Relation.NsubjPass) || !OutcomeLexicon.IsFor(OutcomeUse.Matter, matter)) return null;
        var isSettled = OutcomeLexicon.IsFor(OutcomeUse.Settle, verb);
        if (!isSettled && !OutcomeLexicon.IsFor(OutcomeUse.Near, verb)) return null;
        return Told(isSettled ? MeetingOutcome.Agreement : MeetingOutcome.Progress, OutcomeReality.IsDenial(verb) || IsLacking(matter));
    }

    /// <summary>Whether a noun names what a verb brings about: its object, its subject where it is passive, or what it leads to.</summary>
    private static bool IsResult(Token noun, Token verb) => noun.Relation switch
    {
        Relation.Obj or Relation.NsubjPass => IsSealing(verb) || OutcomeLexicon.IsFor(OutcomeUse.Change, verb) || OutcomeLexicon.IsFor(OutcomeUse.Make, verb),
        Relation.Nsubj => verb.Is("be", "come"),
        Relation.Obl => noun.Preposition() is "in" or "to" && OutcomeLexicon.IsFor(OutcomeUse.Lead, verb),
        _ => false,
    };
}
