using Parley.Desk.Briefs;
using Parley.Standings.Chronicles;
using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Views;

/// <summary>Says what changed in talks between two days.</summary>
public static class DifferencePage
{
    /// <summary>The heading of positions that moved.</summary>
    public const string Moved = "Positions that moved";

    /// <summary>The heading of new positions.</summary>
    public const string New = "New positions";

    /// <summary>The heading of meetings and measures.</summary>
    public const string Happened = "What happened";

    /// <summary>The page: new positions and those that moved, what happened, and what came due.</summary>
    /// <param name="before">The reports up to the earlier day.</param>
    /// <param name="after">The reports up to the later day.</param>
    public static PageView Of(TalksReports before, TalksReports after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var parties = after.Talks.Parties;
        var groups = Groups(before, after).Where(group => group.Lines.Count > 0).ToValueList();
        var last = after.On ?? after.Recorded.Max(report => report.Report.Published);
        var between = Days.Range(before.On, last);
        return new PageView(
            $"{after.Talks.Name}: what changed{(between is null ? "" : $", {between}")} ({Phrases.Count(after.Recorded.Count - before.Recorded.Count, "new report")})",
            groups,
            ViewJson.Format(json =>
            {
                json.WriteString("from", ViewJson.Day(before.On));
                json.WriteString("to", ViewJson.Day(last));
                json.WriteNumber("reports", after.Recorded.Count - before.Recorded.Count);
                json.Objects("changes", groups.SelectMany(group => group.Lines.Select(line => (group.Title, line))), change =>
                {
                    json.WriteString("kind", change.Title);
                    json.WriteString("date", change.line.When);
                    json.WriteString("text", change.line.Text);
                    json.WriteString("note", change.line.Note);
                    json.Objects("evidence", change.line.Sources, source =>
                    {
                        json.WriteString("report", source.Report);
                        json.WriteString("sentence", source.Sentence);
                    });
                });
            }));

        IEnumerable<BriefGroup> Groups(TalksReports earlier, TalksReports later)
        {
            var then = IssueMatrix.Of(earlier.Read, parties, earlier.On);
            var now = IssueMatrix.Of(later.Read, parties, later.On);
            var known = Cells(then).Select(cell => cell.Key).ToHashSet();
            var moved = Cells(now).Where(cell => cell.Cell.Moved?.Day > earlier.On);
            yield return new BriefGroup(Moved, moved.Select(cell => MatrixPage.Line(cell.Cell, parties)).ToValueList());
            yield return new BriefGroup(New, Cells(now).Where(cell => cell.Cell.Faction is null && !known.Contains(cell.Key)).Select(cell => MatrixPage.Line(cell.Cell, parties)).ToValueList());
            yield return new BriefGroup(Happened, Events(earlier, later).ToValueList());
            yield return new BriefGroup("What came due", Due(earlier, later).ToValueList());
        }
    }

    private static IEnumerable<((string Issue, string Party, string? Faction) Key, MatrixCell Cell)> Cells(IssueMatrix matrix) =>
        from row in matrix.Rows
        from cell in row.Cells
        select ((row.Issue, cell.Party, cell.Faction), cell);

    private static IEnumerable<BriefLine> Events(TalksReports before, TalksReports after)
    {
        var known = TimelinePage.Events(before).Where(item => item is not MilestoneEvent).Select(item => TimelinePage.Sentence(item, before.Talks.Parties)).ToHashSet(StringComparer.Ordinal);
        return TimelinePage.Events(after)
            .Where(item => item is MeetingEvent or PressureEvent && item.Citations[^1].Published > before.On && !known.Contains(TimelinePage.Sentence(item, after.Talks.Parties)))
            .Select(item => TimelinePage.Line(item, after.Talks.Parties));
    }

    private static IEnumerable<BriefLine> Due(TalksReports before, TalksReports after) => TimelinePage.Events(after)
        .Where(item => item is MilestoneEvent && item.Date.Last > before.On && item.Date.Last <= (after.On ?? after.Recorded.Max(report => report.Report.Published)))
        .Select(item => TimelinePage.Line(item, after.Talks.Parties));
}
