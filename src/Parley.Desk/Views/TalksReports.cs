using Parley.Desk.Records;
using Parley.Standings;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Views;

/// <summary>The reports of talks, ready to be looked at from all sides.</summary>
/// <param name="Talks">The talks.</param>
/// <param name="Recorded">Their reports, by day.</param>
/// <param name="On">The day up to which they were taken, or null for all.</param>
public sealed record TalksReports(Negotiation Talks, IReadOnlyList<RecordedReport> Recorded, DateOnly? On)
{
    /// <summary>The reports as they are judged.</summary>
    internal IEnumerable<ReadReport> Read => Recorded.Select(report => new ReadReport(report.Report, report.Reading));

    /// <summary>The reports of talks of a record.</summary>
    /// <exception cref="RequestException">There are no such talks.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static TalksReports Of(IRecordView view, string talks, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var found = view.FindTalks(talks) ?? throw new RequestException($"there are no talks '{talks}'; parley talks list shows those that there are");
        return new TalksReports(found, view.ReportsOf(found.Name, on), on);
    }
}
