using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Client.Models;

/// <summary>What happened in talks, in the order of time.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Events">The events, earliest first.</param>
public sealed record TimelineModel(TalksHead Talks, string Headline, IReadOnlyList<OverviewEvent> Events);

/// <summary>Something on the line of time of talks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">When, as finely as it is known.</param>
/// <param name="Party">Whose it is: who presses, whose position moved; null for meetings and milestones.</param>
/// <param name="Status">How far it came: the status of a meeting or measure, the kind of a move or milestone.</param>
/// <param name="Level">The level of a meeting, or null.</param>
/// <param name="Series">What it is a step of ("United States: tariff"), or null.</param>
/// <param name="Text">What it is, in a sentence.</param>
/// <param name="Sources">The sentences that say so, latest first.</param>
public sealed record OverviewEvent(
    OverviewEventKind Kind,
    PartialDate Date,
    string? Party,
    string Status,
    MeetingLevel? Level,
    string? Series,
    string Text,
    IReadOnlyList<BriefSource> Sources);

/// <summary>The kinds of events on a line of time.</summary>
public enum OverviewEventKind
{
    /// <summary>A meeting, held, ahead or called off.</summary>
    Meeting,

    /// <summary>A measure that came a step further.</summary>
    Pressure,

    /// <summary>A position that moved.</summary>
    Move,

    /// <summary>A dated point.</summary>
    Milestone,
}
