using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Says in a sentence what the matrix and the line of time show.</summary>
internal static class ViewFindings
{
    public static string Of(IReadOnlyCollection<OverviewIssue> issues)
    {
        if (issues.Count == 0) return "No positions are reported";
        var moved = issues.SelectMany(issue => issue.Cells.Where(cell => cell.Moved is not null).Select(cell => (issue.Issue, Cell: cell))).ToList();
        var known = Wording.Count(issues.Count, "issue");
        if (moved.Count == 0) return $"{known}; no position has moved";
        var (name, last) = moved.MaxBy(move => move.Cell.MovedOn ?? DateOnly.MinValue);
        var day = last.MovedOn is { } on ? $" on {Wording.Day(on)}" : "";
        return $"{name}: {last.Faction ?? last.Party} {last.Moved}{day}; {moved.Select(move => move.Issue).Distinct().Count()} of {known} moved";
    }

    public static string Of(IReadOnlyCollection<OverviewEvent> events)
    {
        if (events.Count == 0) return "Nothing dated is reported";
        var meetings = events.Where(item => item.Kind == OverviewEventKind.Meeting && item.Status == "held").ToList();
        var steps = events.Where(item => item.Kind == OverviewEventKind.Pressure).ToList();
        var pressed = steps.Count == 0 ? "no step of pressure" : $"{Wording.Count(steps.Count, "step of pressure", "steps of pressure")}, the last {When(steps[^1].Date)}";
        return meetings.Count == 0 ? $"No meeting is dated; {pressed}" : $"{Wording.Count(meetings.Count, "meeting")}, the last {When(meetings[^1].Date)}; {pressed}";
    }

    private static string When(PartialDate date) => $"{(date.Day is null ? "in" : "on")} {Wording.Day(date)}";
}
