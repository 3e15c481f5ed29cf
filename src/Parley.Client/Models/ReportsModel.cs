using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Client.Models;

/// <summary>The reports of talks.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Reports">The reports on this page, newest first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record ReportsModel(TalksHead Talks, string Headline, IReadOnlyList<OverviewReport> Reports, Paging Paging);

/// <summary>A report of talks in a line.</summary>
/// <param name="Number">The entry by which it came in.</param>
/// <param name="Id">Its id.</param>
/// <param name="Published">Its day, or null when unknown.</param>
/// <param name="Title">Its headline, or null.</param>
/// <param name="Publisher">Who published it, or null.</param>
/// <param name="Outlook">Where it says the talks are heading.</param>
/// <param name="Membership">How sure it is that it belongs to the talks, 0 to 1.</param>
public sealed record OverviewReport(
    long Number,
    string Id,
    DateOnly? Published,
    string? Title,
    string? Publisher,
    OutlookDirection Outlook,
    double Membership);
