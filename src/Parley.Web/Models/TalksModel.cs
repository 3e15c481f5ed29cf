using Parley.Desk.Briefs;
using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Web.Models;

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
