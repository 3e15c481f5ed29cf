using Parley.Desk.Briefs;
using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Web.Models;

/// <summary>What every view of talks shows of them.</summary>
/// <param name="Name">What they are called by.</param>
/// <param name="Parties">The parties.</param>
/// <param name="About">Their subject, or null.</param>
/// <param name="On">The day on which they are looked at, or null when no report is dated.</param>
/// <param name="Reports">How many reports they rest on.</param>
/// <param name="Days">The days between which one can step.</param>
public sealed record TalksHead(string Name, ValueList<string> Parties, string? About, DateOnly? On, int Reports, TimeSteps Days)
{
    /// <summary>Talks as they are looked at, among all days that they have reports of.</summary>
    internal static TalksHead Of(TalksOverview overview, TalksOverview whole) => new(
        overview.Talks.Name,
        overview.Talks.Parties,
        overview.Talks.About,
        overview.On,
        overview.Reports.Count,
        TimeSteps.Of(whole.Reports.Select(report => report.Published).OfType<DateOnly>(), overview.On));
}

/// <summary>Talks at a glance.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Title">The talks and the day.</param>
/// <param name="Basis">What the page rests on.</param>
/// <param name="Finding">Where they stand, sentence by sentence.</param>
/// <param name="Sections">The sections, in order.</param>
public sealed record BriefModel(TalksHead Talks, string Title, string Basis, ValueList<BriefLine> Finding, ValueList<BriefSection> Sections);

/// <summary>The reports of talks.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Reports">The reports on this page, newest first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record ReportsModel(TalksHead Talks, string Headline, ValueList<OverviewReport> Reports, Paging Paging);

/// <summary>Who is spoken of in talks.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="People">People, then bodies, the most present first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record PeopleModel(TalksHead Talks, string Headline, ValueList<OverviewPerson> People, Paging Paging);

/// <summary>Whose words the reports of talks rest on.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Shares">How many statements each kind of source has, the kinds in their order.</param>
/// <param name="Sources">The sources on this page, by kind, the most frequent first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record SourcesModel(TalksHead Talks, string Headline, ValueList<SourceShare> Shares, ValueList<OverviewSource> Sources, Paging Paging);

/// <summary>How much rests on a kind of source.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Statements">How many statements.</param>
public sealed record SourceShare(SourceKind Kind, int Statements);
