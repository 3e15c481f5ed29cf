using Parley.Desk.Briefs;
using Parley.Talks.Journal;

namespace Parley.Desk.Views;

/// <summary>Briefs on talks from what the record holds of them.</summary>
public static class RecordBrief
{
    private const int Room = 6;

    /// <summary>The brief on a day.</summary>
    /// <param name="view">The record.</param>
    /// <param name="talks">The name of the talks.</param>
    /// <param name="on">The day, or null for that of the newest report.</param>
    /// <param name="since">The day since which to say what changed, first of all; or null.</param>
    /// <exception cref="Records.RequestException">There are no such talks.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static Brief Of(IRecordView view, string talks, DateOnly? on = null, DateOnly? since = null)
    {
        var reports = TalksReports.Of(view, talks, on);
        var brief = Brief.Of(reports.Stand());
        if (since is not { } day) return brief;
        var changes = Since(reports, day);
        return brief with { Changes = changes, Sections = changes.Groups.Count == 0 ? brief.Sections : [changes, .. brief.Sections] };
    }

    private static BriefSection Since(TalksReports reports, DateOnly since)
    {
        var before = reports with { On = since, Recorded = [.. reports.Recorded.Where(report => report.Report.Published is null || report.Report.Published <= since)] };
        var after = reports with { On = reports.On ?? reports.Recorded.Max(report => report.Report.Published) };
        var changes = DifferencePage.Of(before, after).Groups.Select(group => BriefGroup.Of(group.Title, group.Lines, Room));
        return BriefSection.Of($"Since {Days.Long(since)}", changes);
    }
}
