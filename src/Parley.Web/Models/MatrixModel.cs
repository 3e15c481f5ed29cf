using Parley.Desk.Overviews;
using Parley.Talks;

namespace Parley.Web.Models;

/// <summary>Where each party stands on each issue.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Issues">The issues on this page, those with the latest news first.</param>
/// <param name="Paging">Which page this is.</param>
public sealed record MatrixModel(TalksHead Talks, string Headline, ValueList<OverviewIssue> Issues, Paging Paging);

/// <summary>What happened in talks, in the order of time.</summary>
/// <param name="Talks">Which talks.</param>
/// <param name="Headline">The finding.</param>
/// <param name="Events">The events, earliest first.</param>
public sealed record TimelineModel(TalksHead Talks, string Headline, ValueList<OverviewEvent> Events);
