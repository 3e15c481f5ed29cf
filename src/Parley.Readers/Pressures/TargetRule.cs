using Parley.Language;
using Parley.Readers.Actors;
using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Reads who is pressed.</summary>
internal static class TargetRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/target",
        "Who is pressed: the phrase after \"on\", \"against\" or \"from\" that depends on the measure or on the word that applies it, the object of a verb that takes its victim as object (\"hit Peru with\"), the nationality before a measure that another takes.",
        "The goods stand between the measure and the pressed.",
        new RuleExample("Norway imposed duties on 3,000 tonnes of Peruvian sugar.", "Norway against Peru, tariff, imposed"),
        new RuleExample("Norway imposed duties on sugar.", "Norway, tariff, imposed", "Nobody is named."))
    {
        ReadsParts = true,
    };

    private const int FarthestAim = 8;

    private static readonly string[] Prepositions = ["against", "on", "upon", "over", "at", "to", "for", "from", "of", "with"];

    /// <summary>Whom the measure is aimed at, canonical and other than <paramref name="actor"/>; null when the sentence does not say.</summary>
    public static string? Of(Measure measure, Course course, string? actor, Cast cast)
    {
        if (OwnerOfRestricted(measure, cast) is { } owner && owner != actor) return owner;
        foreach (var phrase in Phrases(measure, course))
        {
            if (Owner.Within(phrase, cast, actor) is { } party && !Forums.IsForum(party)) return party;
        }

        if (AfterMeasure(measure) is { } aim && Owner.Within(aim, cast, actor) is { } aimed && !Forums.IsForum(aimed)) return aimed;
        if (!measure.IsAct && Owner.OfModifiers(measure.Head, cast) is { } modifier && modifier != actor) return modifier;
        return actor is not null && Warning.Threatened(course) is { } threatened && Owner.Of(threatened, cast) is { } warned && warned != actor && !Forums.IsForum(warned) ? warned : null;
    }

    /// <summary>The party named first in the phrase at which the words of the measure aim; nobody takes measures against itself.</summary>
    public static string? AimOf(Measure measure, Cast cast) => AfterMeasure(measure) is { } aim ? Owner.Within(aim, cast) : null;

    /// <summary>Whose the goods, firms or access are that a verb keeps down: "curb Peruvian exports to Chile" presses Peru.</summary>
    private static string? OwnerOfRestricted(Measure measure, Cast cast) =>
        measure.IsAct && measure.Head.Is("curb", "limit", "restrict", "restrain", "cap", "ban", "bar", "block", "exclude", "screen", "blacklist") && measure.Head.Child(Relation.Obj) is { } restricted
            ? Owner.OfModifiers(restricted, cast)
            : null;

    /// <summary>The phrase that an "on" or "against" soon after the measure opens, to whatever word the parser ties it.</summary>
    private static Token? AfterMeasure(Measure measure)
    {
        var sentence = measure.Head.Sentence;
        var end = Math.Min(sentence.Count, measure.Head.Index + FarthestAim);
        for (var i = measure.Head.Index + 1; i < end && sentence.Classes[i] is not WordClass.Punct; i++)
        {
            if (sentence.IsClausal(i) && ApplicationLexicon.ForceOf(sentence[i]) is null) return null;
            if (sentence.Words[i] is "on" or "against" && sentence[i] is { Relation: Relation.Case, Head: { } noun }) return noun;
        }

        return null;
    }

    private static IEnumerable<Token> Phrases(Measure measure, Course course)
    {
        Token[] anchors = [measure.Head, .. course.Governors];
        foreach (var governor in course.Governors)
        {
            if (Inversion.Is(governor) && SubjectRule.Patient(governor) is { } pressed) yield return pressed;
        }

        foreach (var preposition in Prepositions)
        {
            foreach (var anchor in anchors)
            {
                if (anchor != measure.Head && !IsVerbOfTaking(anchor) && preposition is not ("on" or "against")) continue;
                foreach (var child in anchor.Children)
                {
                    if (child.Relation is Relation.Nmod or Relation.Obl && child.Preposition() == preposition) yield return child;
                }
            }
        }

        foreach (var anchor in anchors)
        {
            if (anchor.Class is WordClass.Verb && (IsVerbOfTaking(anchor) || anchor == measure.Head) && anchor.Child(Relation.Obj) is { } victim && victim != measure.Head) yield return victim;
        }
    }

    private static bool IsVerbOfTaking(Token governor) => ApplicationLexicon.ForceOf(governor) is Force.Impose or Force.Ease or Force.Lift;
}
