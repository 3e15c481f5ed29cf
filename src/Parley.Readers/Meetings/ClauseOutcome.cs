using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads what a clause about talks, or about those who met, says that they came to.</summary>
internal static class ClauseOutcome
{
    /// <summary>What talks do that are the subject of a verb or predicate.</summary>
    public static ToldOutcome? OfTalks(Token predicate)
    {
        if (predicate.Is("appear", "seem") && predicate.Child(Relation.Xcomp) is { } seen) return OutcomeReality.IsReal(predicate) ? OfTalks(seen) : null;
        if (OutcomeReality.IsDenial(predicate)) return ResultOutcome.Of(predicate);
        if (!OutcomeReality.IsReal(predicate)) return null;
        if (predicate.Child(Relation.Cop) is not null || predicate.Class is WordClass.Adj) return OutcomeLexicon.OfManner(predicate) is { } manner ? new(manner, [predicate.Span]) : null;
        if (OutcomeLexicon.OfVerb(predicate) is { } verb) return new(predicate.Text.EndsWith("ing", StringComparison.Ordinal) ? MeetingOutcome.NoProgress : verb, [predicate.Span]);
        if (OfBreaking(predicate) is { } broken) return broken;
        return EndingOutcome.IsEnding(predicate) || predicate.Is("break") || IsStaying(predicate) ? EndingOutcome.Of(predicate) : OfGoing(predicate) ?? OfThoseWhoMet(predicate);
    }

    /// <summary>What those who met have done: agreed, reached, made, or failed to; or how they are left.</summary>
    public static ToldOutcome? OfThoseWhoMet(Token verb)
    {
        if (!OutcomeReality.IsReal(verb) && !OutcomeReality.IsDenial(verb)) return null;
        return OfFailing(verb) ?? OfStaying(verb) ?? OfAgreeing(verb) ?? ResultOutcome.Of(verb);
    }

    /// <summary>What those who met or held talks did besides: "met and agreed to", "held talks, reaching an accord".</summary>
    public static ToldOutcome? OfFurther(Token verb)
    {
        if (!OutcomeReality.IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index || child.Subject() is not null) continue;
            var told = SharesSubject(child, verb) ? OfThoseWhoMet(child) : IsAccompanying(child) ? OfAgreeing(child) ?? ResultOutcome.Of(child) : null;
            if (told is not null) return told;
        }

        return null;
    }

    /// <summary>Whether a verb tells a second deed of who does what another verb says: "met and agreed"; a bare "agree" belongs to another infinitive.</summary>
    public static bool SharesSubject(Token second, Token verb) => second.Relation is Relation.Conj && second.Subject() is null && (second.Text != second.Lemma || verb.Text == verb.Lemma);

    /// <summary>", agreeing to": not "before agreeing to".</summary>
    private static bool IsAccompanying(Token verb) => verb.Relation is Relation.Advcl && verb.Text.EndsWith("ing", StringComparison.Ordinal) && verb.Child(Relation.Mark) is null;

    /// <summary>"Broke off the talks", "the talks broke down".</summary>
    public static ToldOutcome? OfBreaking(Token verb)
    {
        if (!verb.Is("break") || !OutcomeReality.IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Index > verb.Index && child.Index <= verb.Index + 2 && child.Is("down", "off", "apart")) return new(MeetingOutcome.BrokenOff, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>"Brought the talks to an impasse".</summary>
    public static ToldOutcome? OfBringing(Token verb)
    {
        if (!OutcomeReality.IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Relation is Relation.Obl && child.Preposition() is "to" or "into" && OutcomeLexicon.OfSetback(child) is { } setback) return new(setback, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>"Went nowhere".</summary>
    private static ToldOutcome? OfGoing(Token verb) =>
        verb.Is("go", "get") && verb.Child(Relation.Advmod) is { } where && where.Is("nowhere") ? new(MeetingOutcome.NoProgress, [verb.Span, where.Span]) : null;

    /// <summary>"Failed to agree", "were unable to reach an accord", "could not agree".</summary>
    private static ToldOutcome? OfFailing(Token verb)
    {
        if (verb.Is("agree") && OutcomeReality.IsDenial(verb)) return new(MeetingOutcome.NoProgress, [verb.Span]);
        if (!verb.Is("fail", "unable") || !OutcomeReality.IsReal(verb) || (verb.Child(Relation.Xcomp) ?? verb.Child(Relation.Advcl)) is not { } failed) return null;
        return ResultOutcome.IsSettling(failed) ? new(MeetingOutcome.NoProgress, [verb.Span, failed.Span]) : null;
    }

    private static bool IsStaying(Token verb) => OutcomeLexicon.IsFor(OutcomeUse.Stay, verb);

    /// <summary>"Remained divided", "remain far apart".</summary>
    private static ToldOutcome? OfStaying(Token verb)
    {
        if (!IsStaying(verb) || !OutcomeReality.IsReal(verb)) return null;
        foreach (var child in verb.Children)
        {
            if (child.Index > verb.Index && (child.Is("apart") || OutcomeLexicon.OfManner(child) is MeetingOutcome.NoProgress)) return new(MeetingOutcome.NoProgress, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>What a body or those who meet agree to do or on, other than to meet or work on.</summary>
    private static ToldOutcome? OfAgreeing(Token verb)
    {
        if (!verb.Is("agree")) return null;
        if (verb.Child(Relation.NsubjPass) is { Class: WordClass.Noun } matter) return IsProcedural(matter) ? null : new(MeetingOutcome.Agreement, [matter.Span, verb.Span]);
        foreach (var child in verb.Children)
        {
            if (child.Index < verb.Index) continue;
            if (IsOn(child) && IsProcedural(child)) return null;
            if (Task(child) is { } task) return Settled(task) is { } settled ? new(MeetingOutcome.Agreement, [verb.Span, settled.Span]) : null;
            if (IsOn(child)) return new(MeetingOutcome.Agreement, [verb.Span, child.Span]);
        }

        return null;
    }

    /// <summary>What is agreed to be done; a parser may hang it on the time or place: "agreed at the summit to lower".</summary>
    private static Token? Task(Token child)
    {
        var task = child.Relation is Relation.Obl && !IsOn(child) ? child.Child(Relation.Acl) : child;
        return task is { Relation: Relation.Xcomp or Relation.Advcl or Relation.Acl } told && RealityRule.IsInfinitive(told) ? told : null;
    }

    private static bool IsOn(Token child) => child.Relation is Relation.Obl && child.Preposition() is "on" or "to" && child.Class is WordClass.Noun && !OutcomeLexicon.IsFor(OutcomeUse.Setting, child);

    private static bool IsProcedural(Token noun) => MeetingLexicon.Noun(noun) is not null || OutcomeLexicon.IsFor(OutcomeUse.Formal, noun);

    /// <summary>What is agreed to be done, other than to go on: "to continue the talks and stop new tariffs".</summary>
    private static Token? Settled(Token infinitive)
    {
        if (!OutcomeLexicon.IsFor(OutcomeUse.GoOn, infinitive)) return infinitive;
        foreach (var further in infinitive.Children)
        {
            if (further.Relation is Relation.Conj && further.Class is WordClass.Verb && further.Subject() is null && !OutcomeLexicon.IsFor(OutcomeUse.GoOn, further) && !ResultOutcome.IsSettling(further)) return further;
        }

        return null;
    }
}
