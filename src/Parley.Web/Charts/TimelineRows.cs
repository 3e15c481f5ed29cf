using Parley.Desk.Overviews;
using Parley.Web.Pieces;

namespace Parley.Web.Charts;

/// <summary>Gives each course of events a row of its own on its party's side of the axis: the moves of its positions, and each kind of its measures.</summary>
internal sealed class TimelineRows
{
    /// <summary>More courses than this share rows.</summary>
    private const int Most = 6;

    private const string Moves = "positions";

    private readonly IReadOnlyList<string> _parties;
    private readonly ILookup<bool, (string Course, OverviewEvent First)> _courses;

    /// <param name="events">The events, earliest first.</param>
    /// <param name="parties">The parties of the talks: the first is above the axis, all others are below.</param>
    public TimelineRows(IEnumerable<OverviewEvent> events, IReadOnlyList<string> parties)
    {
        _parties = parties;
        _courses = events.Where(IsInRow).GroupBy(item => (IsAbove: IsAbove(item), Course: CourseOf(item))).ToLookup(course => course.Key.IsAbove, course => (course.Key.Course, course.First()));
    }

    /// <summary>How many rows there are above the axis, or below it; at least one.</summary>
    public int Count(bool isAbove) => Math.Clamp(_courses[isAbove].Count(), 1, Most);

    /// <summary>The row of an event, from 0 beside the axis.</summary>
    public int RowOf(OverviewEvent item) => _courses[IsAbove(item)].TakeWhile(course => course.Course != CourseOf(item)).Count() % Most;

    /// <summary>What the row of an event shows, where the event is the first in it; or else null.</summary>
    public string? NameAt(OverviewEvent item) => _courses[IsAbove(item)].Any(course => ReferenceEquals(course.First, item)) ? Name(item) : null;

    /// <summary>Whether an event lies above the axis or below it, rather than on it.</summary>
    public static bool IsInRow(OverviewEvent item) => item.Kind is OverviewEventKind.Pressure or OverviewEventKind.Move;

    /// <summary>Whether the row of an event is above the axis.</summary>
    public bool IsAbove(OverviewEvent item) => Sides.Of(_parties, item.Party) == Side.First;

    private static string CourseOf(OverviewEvent item) => item.Series ?? $"{item.Party}: {Moves}";

    /// <summary>The parties' names stand beside their rows; that of anybody else is told.</summary>
    private string Name(OverviewEvent item) => Sides.Of(_parties, item.Party) == Side.Other ? CourseOf(item) : CourseOf(item)[(item.Party!.Length + 2)..];
}
