using Parley.Desk.Briefs;
using Parley.Desk.Views;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Overviews;

/// <summary>Talks of a record at a glance: where they stand, and the reports that say so.</summary>
/// <param name="Talks">The talks.</param>
/// <param name="Brief">Where they stand.</param>
/// <param name="Reports">Their reports, by day, then in the order in which they came.</param>
/// <param name="People">Who is spoken of, the most present first.</param>
/// <param name="Sources">Whose words the reports rest on, by kind, the most frequent first.</param>
public sealed record TalksOverview(
    Negotiation Talks, Brief Brief, ValueList<OverviewReport> Reports, ValueList<OverviewPerson> People, ValueList<OverviewSource> Sources)
{
    /// <summary>The day on which they are looked at, or null when no report is dated.</summary>
    public DateOnly? On => Brief.Standing.On;

    /// <summary>The talks of a name, or null when the view has none.</summary>
    /// <param name="view">What the record says as of some entry.</param>
    /// <param name="talks">The name.</param>
    /// <param name="on">The day on which to say where they stand, or null for that of the newest report; reports published later are left out.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public static TalksOverview? Of(IRecordView view, string talks, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (TalksReports.Find(view, talks, on) is not { } reports) return null;
        var standing = reports.Stand();
        return new TalksOverview(
            reports.Talks, Brief.Of(standing), reports.Recorded.Select(OverviewReport.Of).ToValueList(), PeopleCount.Of(reports.Recorded), OverviewSource.Of(standing));
    }
}
