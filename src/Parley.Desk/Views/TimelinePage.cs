using System.Text.Json;
using Parley.Desk.Briefs;
using Parley.Standings.Chronicles;
using Parley.Standings.Pressures;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Views;

/// <summary>Puts the line of time of talks into words.</summary>
public static class TimelinePage
{
    /// <summary>The page, month by month.</summary>
    public static PageView Of(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var events = Events(reports);
        return new PageView(
            $"{reports.Talks.Name}: what happened",
            events.GroupBy(item => Month(item.Date)).Select(month => new BriefGroup(month.Key, month.Select(item => Line(item, reports.Talks.Parties)).ToValueList())).ToValueList(),
            ViewJson.Format(json => json.Objects("events", events, item => Write(json, item, reports.Talks.Parties))));
    }

    /// <summary>The events.</summary>
    internal static ValueList<TimelineEvent> Events(TalksReports reports) => Timeline.Of(reports.Read, reports.Talks.Parties, reports.On);

    /// <summary>What an event is, in a sentence.</summary>
    internal static string Sentence(TimelineEvent item, ValueList<string> parties) => item switch
    {
        MeetingEvent meeting => MeetingWording.Sentence(meeting.Round, parties),
        PressureEvent step => Phrases.Sentence($"{PressureSection.Name(Measure(step))} {(PressureSection.IsPlural(step.Instrument) ? "are" : "is")} {Status(step.Status)}."),
        MoveEvent move => $"{Phrases.Sentence(move.Issue)}: {MatrixPage.Line(move.Cell, parties).Text}",
        MilestoneEvent milestone => $"{Phrases.Sentence(ValueName.Of(milestone.Kind))}: {Phrases.Quote(milestone.Citations[^1].Sentence)}",
        _ => throw new InvalidOperationException($"no words for {item.GetType()}"),
    };

    /// <summary>The kind of an event: <c>meeting</c>, <c>pressure</c>, <c>move</c> or <c>milestone</c>.</summary>
    internal static string Kind(TimelineEvent item) => item switch
    {
        MeetingEvent => "meeting",
        PressureEvent => "pressure",
        MoveEvent => "move",
        _ => "milestone",
    };

    /// <summary>An event as a line.</summary>
    internal static BriefLine Line(TimelineEvent item, ValueList<string> parties) => BriefLine.Of(
        Days.Short(item.Date),
        Sentence(item, parties),
        item switch
        {
            MoveEvent { Cell.Moved: { } moved } => $"{ValueName.Of(moved.Kind)} from {ValueName.Of(moved.From)}",
            PressureEvent { Reports: > 1 } step => Phrases.Count(step.Reports, "report"),
            _ => null,
        },
        item.Citations);

    private static string Month(PartialDate date) => date.Month is null ? date.ToString() : Days.Month(date.First);

    private static Measure Measure(PressureEvent step) => new(step.Actor, step.Target, step.Instrument, step.Status, step.Date.First, step.Date.First, step.Reports, step.Citations);

    private static string Status(PressureStatus status) => status switch
    {
        PressureStatus.Imposed => "in force",
        _ => ValueName.Of(status),
    };

    private static void Write(Utf8JsonWriter json, TimelineEvent item, ValueList<string> parties)
    {
        json.WriteString("date", item.Date.ToString());
        json.WriteString("kind", Kind(item));
        json.WriteString("text", Sentence(item, parties));
        json.WriteString("status", item switch
        {
            MeetingEvent meeting => ValueName.Of(meeting.Round.Status),
            PressureEvent step => ValueName.Of(step.Status),
            MoveEvent move => ValueName.Of(move.Cell.Moved!.Kind),
            MilestoneEvent milestone => ValueName.Of(milestone.Kind),
            _ => null,
        });
        json.Evidence(item.Citations);
    }
}
