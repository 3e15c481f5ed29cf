using Parley.Desk.Briefs;
using Parley.Desk.Views;
using Parley.Standings.Chronicles;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Overviews;

/// <summary>Something on the line of time of talks.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">When, as finely as it is known.</param>
/// <param name="Party">Whose it is: who presses, whose position moved; null for meetings and milestones.</param>
/// <param name="Status">How far it came: the status of a meeting or measure, the kind of a move or milestone.</param>
/// <param name="Level">The rank of a meeting, or null.</param>
/// <param name="Series">What it is a step of ("United States: tariff"), or null.</param>
/// <param name="Text">What it is, in a sentence.</param>
/// <param name="Sources">The sentences that say so, latest first.</param>
public sealed record OverviewEvent(
    OverviewEventKind Kind, PartialDate Date, string? Party, string Status, MeetingLevel? Level, string? Series, string Text, ValueList<BriefSource> Sources)
{
    /// <summary>The events of talks, earliest first.</summary>
    public static ValueList<OverviewEvent> Of(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return TimelinePage.Events(reports).Select(item => Of(item, reports.Talks.Parties)).ToValueList();
    }

    private static OverviewEvent Of(TimelineEvent item, ValueList<string> parties)
    {
        var made = new OverviewEvent(
            OverviewEventKind.Milestone, item.Date, null, "", null, null, TimelinePage.Sentence(item, parties), item.Citations.Reverse().Select(BriefSource.Of).ToValueList());
        return item switch
        {
            MeetingEvent meeting => made with { Kind = OverviewEventKind.Meeting, Status = ValueName.Of(meeting.Round.Status), Level = meeting.Round.Level },
            PressureEvent step => made with { Kind = OverviewEventKind.Pressure, Party = step.Actor, Status = ValueName.Of(step.Status), Series = $"{step.Actor}: {ValueName.Of(step.Instrument)}" },
            MoveEvent move => made with { Kind = OverviewEventKind.Move, Party = move.Cell.Party, Status = ValueName.Of(move.Cell.Moved!.Kind) },
            MilestoneEvent milestone => made with { Status = ValueName.Of(milestone.Kind) },
            _ => throw new InvalidOperationException($"no place for {item.GetType()}"),
        };
    }
}

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
