using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Exchange;

namespace Parley.Web.Models;

/// <summary>Where each party stands on each issue.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Issues">The issues on this page, those with the latest news first.</param>
/// <param name="Paging">Which page this is.</param>
/// <param name="CanBeDrafted">Whether a bargaining file can be drafted from what is held.</param>
public sealed record MatrixModel(TalksHead Talks, string Headline, ValueList<OverviewIssue> Issues, Paging Paging, bool CanBeDrafted);

/// <summary>What happened in talks, in the order of time.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Events">The events, earliest first.</param>
public sealed record TimelineModel(TalksHead Talks, string Headline, ValueList<OverviewEvent> Events);

/// <summary>What a party, or a group within it, did on an issue.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Issue">The issue in few words.</param>
/// <param name="Party">The party.</param>
/// <param name="Faction">The group or person within it that speaks for itself; null for the party.</param>
/// <param name="Steps">The positions on this page, latest first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record CellModel(TalksHead Talks, string Headline, string Issue, string Party, string? Faction, ValueList<OverviewStep> Steps, Paging Paging);
