using Parley.Readers.Grammar;
using Parley.Talks;

namespace Parley.Readers.Pressures;

/// <summary>Turns what becomes of a measure into how far it has come.</summary>
internal static class StatusRule
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "pressure/status",
        "How far a measure has come, from its force and its reality together.",
        "Only what is done counts as done: what may be lifted is still in force, what may be imposed is a threat.",
        new RuleExample("Norway will impose a levy on Danish cheese.", "Norway against Denmark, tariff, decided"),
        new RuleExample("Norway will impose a levy on Danish cheese unless the talks succeed.", "Norway against Denmark, tariff, threatened"))
    {
        ReadsParts = true,
    };

    /// <summary>How far a measure has come; null when the sentence denies it or does not make it one.</summary>
    public static PressureStatus? Of(Instrument instrument, Course course) => course.Force switch
    {
        null => course.Reality switch
        {
            Reality.Possible => PressureStatus.Threatened,
            Reality.Planned => PressureStatus.Decided,
            _ => instrument.Default,
        },
        Force.Ease => Undone(course, PressureStatus.Eased),
        Force.Lift => Undone(course, PressureStatus.Lifted),
        _ => Done(instrument, course),
    };

    /// <summary>Whether the sentence says that the measure is taken, eased or lifted, rather than what it was before.</summary>
    public static bool IsNews(Course course) => course.Force is not null && !IsLeftInForce(course);

    /// <summary>Whether easing or lifting is spoken of, but not done: the measure is what it was, and the day on which that was spoken of is not its own.</summary>
    public static bool IsLeftInForce(Course course) => course.Force is Force.Ease or Force.Lift && course.Reality is not (Reality.Actual or Reality.Planned);

    private static PressureStatus Undone(Course course, PressureStatus status) => !IsLeftInForce(course) ? status : course.Before switch
    {
        Reality.Planned => PressureStatus.Decided,
        Reality.Possible => PressureStatus.Threatened,
        _ => PressureStatus.Imposed,
    };

    private static PressureStatus? Done(Instrument instrument, Course course) => course.Reality switch
    {
        Reality.Denied => null,
        Reality.Possible => PressureStatus.Threatened,
        Reality.Planned => instrument.IsPending || (IsRetaliation(instrument) && !IsAnnounced(course)) ? PressureStatus.Threatened : PressureStatus.Decided,
        Reality.Actual => instrument.IsPending ? PressureStatus.Threatened : PressureStatus.Imposed,
        _ => course.Governors.Any(governor => RealityRule.IsInfinitive(governor) || governor.Is("plan")) ? PressureStatus.Threatened : instrument.Default,
    };

    private static bool IsRetaliation(Instrument instrument) => instrument is { Kind: PressureInstrument.Other, IsGeneric: true };

    /// <summary>Who says that he will retaliate threatens; who announces countermeasures has decided.</summary>
    private static bool IsAnnounced(Course course) => course.Governors.Any(governor => ApplicationLexicon.ForceOf(governor) == Force.Decide);
}
