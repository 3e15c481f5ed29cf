using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Overviews;

/// <summary>A report of talks in a line.</summary>
/// <param name="Number">The entry by which it came in.</param>
/// <param name="Id">Its id.</param>
/// <param name="Published">Its day, or null when unknown.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Outlook">Where it says the talks are heading.</param>
/// <param name="Membership">How sure it is that it belongs to the talks, 0 to 1.</param>
public sealed record OverviewReport(
    long Number, string Id, DateOnly? Published, string? Title, string? Publisher, OutlookDirection Outlook, double Membership)
{
    internal static OverviewReport Of(RecordedReport recorded) => new(
        recorded.Number,
        recorded.Report.Id,
        recorded.Report.Published,
        recorded.Report.Title,
        recorded.Report.Publisher,
        recorded.Reading.Outlook.Direction,
        recorded.Membership);
}
