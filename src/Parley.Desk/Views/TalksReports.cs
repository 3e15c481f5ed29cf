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

    /// <summary>Where the talks stand by their reports: brief, overview, alerts and drafts all take it from here.</summary>
    internal Standing Stand() => Standing.Of(Read, On, Talks.Parties);

    /// <summary>The reports of talks of a record.</summary>
    /// <exception cref="RequestException">There are no such talks.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static TalksReports Of(IRecordView view, string talks, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Find(view, talks, on) ?? throw new RequestException($"there are no talks '{talks}'; parley talks list shows those that there are");
    }

    /// <summary>The reports of talks of a record, or null when it has no such talks.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    internal static TalksReports? Find(IRecordView view, string talks, DateOnly? on = null) =>
        view.FindTalks(talks) is { } found ? new TalksReports(found, view.ReportsOf(found.Name, on), on) : null;
}
