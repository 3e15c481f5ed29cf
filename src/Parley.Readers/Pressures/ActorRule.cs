using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Reads who presses.</summary>
internal static class ActorRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/actor",
        "Who presses: the doer of the verb that applies the measure, its owner (\"Norway's levy\"), or whoever it comes from (\"sanctions by\").",
        "The same words name the presser in one place and the pressed in another.",
        new RuleExample("Oslo put duties on Danish cheese.", "Norway against Denmark, tariff, imposed"),
        new RuleExample("Oslo condemned Danish duties on Norwegian cheese.", "Denmark against Norway, tariff, imposed"))
    {
        ReadsParts = true,
    };

    /// <summary>Who takes the measure, canonical; null when the sentence does not say.</summary>
    public static string? Of(Measure measure, Course course, Cast cast)
    {
        var owner = measure.IsAct ? null : Possessor(measure.Head, cast) ?? By(measure, cast);
        var actor = owner ?? Doer(measure, course, cast) ?? (measure.IsAct ? null : ByModifiers(measure.Head, cast));
        return actor is not null && Forums.IsForum(actor) ? null : actor;
    }

    private static string? Possessor(Token noun, Cast cast) => noun.Child(Relation.NmodPoss) is { } owner ? Owner.Of(owner, cast) : null;

    private static string? Named(Token subject, bool strike, Cast cast) => strike ? Owner.Self(subject, cast) : Owner.Within(subject, cast);

    /// <summary>"Sanctions by Peru", and of measures that are yet to come "retaliation from Peru", "the threat of retaliation from Peru".</summary>
    private static string? By(Measure measure, Cast cast)
    {
        if (By(measure.Head, cast) is { } doer) return doer;
        if (measure.Instrument is not { IsGeneric: true, Default: PressureStatus.Threatened }) return null;
        return From(measure.Head, cast) ?? (measure.Head.Head is { Class: WordClass.Noun } threat ? From(threat, cast) : null);
    }

    private static string? From(Token noun, Cast cast)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Nmod && child.Preposition() == "from" && Owner.Self(child, cast) is { } party) return party;
        }

        return null;
    }

    private static string? By(Token noun, Cast cast)
    {
        foreach (var child in noun.Children)
        {
            if (child.Relation is Relation.Nmod or Relation.Obl && child.Preposition() == "by" && Owner.Self(child, cast) is { } party) return party;
        }

        return null;
    }

    private static string? Doer(Measure measure, Course course, Cast cast)
    {
        var strike = measure.Instrument.IsStrike;
        if (strike && course.Force is Force.Ease or Force.Lift) return null;
        foreach (var governor in course.Governors)
        {
            if (Turns(governor)) continue;
            if (OwnerOfPlan(governor) is { } planner) return Owner.Of(planner, cast);
            var party = governor.Class is WordClass.Noun or WordClass.Propn
                ? Owner.OfModifiers(governor, cast) ?? By(governor, cast)
                : SubjectRule.Of(governor) is { } subject && subject != measure.Head ? Named(Warning.Warner(subject, governor) ?? subject, strike, cast) ?? Maker(subject, strike, cast) : null;
            if (party is not null && !Forums.IsForum(party)) return party;
        }

        return null;
    }

    /// <summary>In "Peru opposed Chile's decision to impose duties" Chile imposes them.</summary>
    private static Token? OwnerOfPlan(Token governor) => governor is { Class: WordClass.Verb, Relation: Relation.Acl, Head: { } plan } && RealityRule.IsInfinitive(governor) ? plan.Child(Relation.NmodPoss) : null;

    /// <summary>Who signed or issued what imposes a measure: "Peru signed an order that bans imports".</summary>
    private static string? Maker(Token document, bool strike, Cast cast) =>
        document.Relation == Relation.Obj && document.Head is { Class: WordClass.Verb } verb && verb.Is("sign", "issue", "pass", "adopt", "approve", "enact", "publish", "announce", "unveil")
        && SubjectRule.Of(verb) is { } maker
            ? Named(maker, strike, cast)
            : null;

    /// <summary>Whether the word is that of somebody else: who opposes or faces a measure does not take it.</summary>
    private static bool Turns(Token governor) => ApplicationLexicon.ForceOf(governor) == Force.Block || Inversion.Is(governor) || Provokes(governor) || Favours(governor);

    /// <summary>Who speaks for another's measure does not take it.</summary>
    private static bool Favours(Token governor) => governor.Is("support", "endorse", "welcome");

    /// <summary>What provokes a measure is not who takes it.</summary>
    private static bool Provokes(Token governor) => governor.Is("provoke", "prompt", "trigger", "invite", "spark", "cause", "draw", "lead");

    /// <summary>A measure that is part of another noun is owned through it: "Norwegian tariff cuts".</summary>
    private static string? ByModifiers(Token noun, Cast cast)
    {
        if (Owner.OfModifiers(noun, cast) is { } party) return party;
        return noun is { Relation: Relation.Compound, Head: { } whole } ? Owner.OfModifiers(whole, cast) : null;
    }
}
