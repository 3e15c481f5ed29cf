using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Client.Models;

/// <summary>Whose words the reports of talks rest on.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Shares">How many statements each kind of source has, the kinds in their order.</param>
/// <param name="Sources">The sources on this page, by kind, the most frequent first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record SourcesModel(
    TalksHead Talks,
    string Headline,
    IReadOnlyList<SourceShare> Shares,
    IReadOnlyList<OverviewSource> Sources,
    Paging Paging);

/// <summary>Someone whose words the reports of talks rest on.</summary>
/// <param name="Kind">The kind of source.</param>
/// <param name="Name">By name, or in the reports' words.</param>
/// <param name="Statements">How many statements are attributed to it.</param>
/// <param name="Sources">The sentences that attribute them, latest first.</param>
public sealed record OverviewSource(SourceKind Kind, string Name, int Statements, IReadOnlyList<BriefSource> Sources);
