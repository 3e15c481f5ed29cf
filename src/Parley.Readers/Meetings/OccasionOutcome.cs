using Parley.Language;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>Reads what a meeting came to, from the sentence that names it.</summary>
internal static class OccasionOutcome
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "meetings/outcome",
        "What a meeting that is over or under way came to: what talks do (\"collapsed\"), how they end (\"without agreement\"), what they or those who meet in them reach, make or fail to, what is agreed at them, and the word before them (\"inconclusive talks\").",
        "That talks took place is half the news; whether anybody moved is the other half.",
        new RuleExample("Talks between Norway and Iceland ended on Tuesday without agreement.", "Norway and Iceland, held, 2019-05-07, no-progress"),
        new RuleExample("Norway and Iceland held talks on Tuesday about a fishing agreement.", "Norway and Iceland, held, 2019-05-07", "The agreement is what they spoke of."))
    {
        ReadsParts = true,
    };

    /// <summary>What the sentence says that the meeting came to; null when it says nothing of the kind.</summary>
    public static ReportedOutcome? Of(Occasion occasion) =>
        (occasion.IsVerb ? OfMeeting(occasion.Head) : OfNoun(occasion))?.In(occasion.Sentence.Span, Rule);

    /// <summary>"Met without agreement", "met in Lima, where they failed to agree".</summary>
    private static ToldOutcome? OfMeeting(Token verb) => OfPlace(verb) ?? EndingOutcome.Of(verb) ?? ClauseOutcome.OfFurther(verb);

    /// <summary>What is told of the noun itself, of a noun that stands for it ("three days of talks"), or of what governs that.</summary>
    private static ToldOutcome? OfNoun(Occasion occasion)
    {
        var top = occasion.Head;
        while (true)
        {
            if ((OfManner(top, occasion.Kind) ?? OfRelative(top) ?? OfPlace(top)) is { } found) return found;
            if (top is not { Relation: Relation.Nmod, Head: { Class: WordClass.Noun } whole } || top.Preposition() is not { } link) return OfGovernor(top);
            if (link is "of" or "in" or "between" && OutcomeLexicon.OfSetback(whole) is { } setback && !IsSome(whole) && IsToldAsFact(whole)) return new(setback, [whole.Span]);
            if (link is not "of" || !IsMeasure(whole)) return OfGovernor(top);
            top = whole;
        }
    }

    /// <summary>"A collapse of the talks", unless "after" or "despite" one: it need not have come.</summary>
    private static bool IsSome(Token noun) => noun.Preposition() is not ("after" or "following" or "despite" or "since") && noun.Children.Any(child => child.Relation is Relation.Det && child.Is("a", "any"));

    /// <summary>"Inconclusive talks", other than those that are resumed; "held fruitful talks", but a visit is called successful, and a dialogue constructive, out of courtesy.</summary>
    private static ToldOutcome? OfManner(Token noun, OccasionKind kind)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is not (Relation.Amod or Relation.Acl) || OutcomeLexicon.OfManner(child) is not { } manner) continue;
            var isCourtesy = manner is MeetingOutcome.Progress && (kind == OccasionKind.Visit || noun.Head is not { } holding || !(IsHolding(holding) || EndingOutcome.IsEnding(holding)));
            if (!isCourtesy && noun.Head?.Is("resume", "restart", "revive", "reopen", "renew", "save", "rescue", "salvage") != true && IsToldAsFact(noun)) return new(manner, [child.Span]);
        }

        return null;
    }

    private static bool IsHolding(Token verb) => verb.Is("hold", "have", "conduct", "host");

    /// <summary>"The talks, which ended without agreement".</summary>
    private static ToldOutcome? OfRelative(Token noun) => noun.Child(Relation.AclRelcl) is { } clause ? ClauseOutcome.OfTalks(clause) : null;

    /// <summary>"In Lima, where the two sides failed to agree", "in Lima on Tuesday, when".</summary>
    private static ToldOutcome? OfPlace(Token meeting)
    {
        foreach (var child in meeting.Children)
        {
            if (child.Relation is not (Relation.Obl or Relation.Nmod) || child.Child(Relation.AclRelcl) is not { } clause) continue;
            if (clause.Children.Any(word => word.Relation is Relation.Advmod && word.Is("where", "when"))) return ClauseOutcome.OfThoseWhoMet(clause);
        }

        return null;
    }

    private static ToldOutcome? OfGovernor(Token top) => top.Head is not { } above ? null : top.Relation switch
    {
        Relation.Nsubj when IsBeforeAim(top, above) => OfSetting(top, above.Head!.Value),
        Relation.Nsubj or Relation.NsubjPass => ClauseOutcome.OfTalks(above) ?? EndingOutcome.OfConcluded(top, above),
        Relation.Obj when EndingOutcome.IsEnding(above) => EndingOutcome.OfEnded(above) ?? EndingOutcome.OfConcluded(top, above),
        Relation.Obj when IsHolding(above) => ClauseOutcome.OfFurther(above),
        Relation.Obj when above.Is("break") => ClauseOutcome.OfBreaking(above),
        Relation.Obj when above.Is("bring", "lead", "drive", "throw", "plunge") => ClauseOutcome.OfBringing(above),
        Relation.Obj or Relation.Obl or Relation.Nmod or Relation.Advcl => OfSetting(top, above),
        _ => null,
    };

    /// <summary>"Reached a deal after negotiations to expand": a parser may take the negotiations for those who expand.</summary>
    private static bool IsBeforeAim(Token top, Token aim) => aim.Relation is Relation.Advcl && RealityRule.IsInfinitive(aim) && top.Preposition() is not null;

    /// <summary>What those who meet do at, in, during or after talks, or what becomes of "progress in the talks".</summary>
    private static ToldOutcome? OfSetting(Token top, Token above)
    {
        if (above.Class is WordClass.Noun)
        {
            if (above is { Relation: Relation.Nmod, Head: { Class: WordClass.Noun } accord } && OutcomeLexicon.OfNoun(accord) is not null) above = accord;
            var isBrought = above.Relation is Relation.Obj or Relation.NsubjPass or Relation.Nsubj && OutcomeLexicon.OfNoun(above) is not null;
            return isBrought && top.Preposition() is "at" or "in" or "during" or "after" or "from" or "of" or "with" or "between" ? ClauseOutcome.OfThoseWhoMet(above.Head!.Value) : null;
        }

        var isBeside = top.Preposition() is "on" && OutcomeLexicon.IsFor(OutcomeUse.Setting, top);
        if (!isBeside && top.Preposition() is not ("at" or "in" or "during" or "after" or "following" or "from" or "through")) return null;
        return ClauseOutcome.OfThoseWhoMet(above is { Relation: Relation.Xcomp, Head: { } settling } && settling.Is("fail", "agree") ? settling : above);
    }

    private static bool IsMeasure(Token noun) => noun.Is("day", "week", "hour", "month", "round", "series", "couple", "session", "night", "meeting", "end", "close", "conclusion", "sideline", "margin");

    /// <summary>"After the collapse of talks", "the failure of the talks led to", "held inconclusive talks": not what is feared, foretold, ruled out or overcome.</summary>
    private static bool IsToldAsFact(Token noun)
    {
        if (RealityRule.IsNegated(noun)) return false;
        if (noun.Preposition() is "after" or "following" or "since" or "despite" or "because") return true;
        var verb = noun.Ancestors().Cast<Token?>().FirstOrDefault(above => above!.Value.Class is WordClass.Verb or WordClass.Aux);
        return verb is { } told && !told.Is("fear", "avoid", "avert", "prevent", "warn", "risk", "hope", "expect", "want", "seek", "break", "overcome", "resolve", "solve", "lift", "deny", "rule") && RealityRule.Of(told) == Reality.Actual;
    }
}
