using Parley.Standings.Chronicles;
using Parley.Talks;

namespace Parley.Desk.Views;

/// <summary>A lane of the drawn line of time, for events of one kind.</summary>
/// <param name="Kind">The kind of its events, as <see cref="TimelinePage.Kind"/> has it.</param>
/// <param name="Title">What stands beside it.</param>
/// <param name="Colour">The colour of its marks, <c>#rrggbb</c>.</param>
internal sealed record TimelineLane(string Kind, string Title, string Colour)
{
    /// <summary>The lanes, from top to bottom.</summary>
    public static ValueList<TimelineLane> All { get; } =
        [new("meeting", "Meetings", "#2a6f97"), new("pressure", "Pressure", "#b5472f"), new("move", "Positions", "#6a8d3a"), new("milestone", "Milestones", "#7a5c99")];

    /// <summary>Whether an event stands in the lane.</summary>
    public bool Has(TimelineEvent item) => TimelinePage.Kind(item) == Kind;

    /// <summary>Whether an event has not come true so far, so that its mark is hollow.</summary>
    public static bool IsOpen(TimelineEvent item) => item is MeetingEvent { Round.HasBegun: false } or PressureEvent { Status: PressureStatus.Threatened };
}
