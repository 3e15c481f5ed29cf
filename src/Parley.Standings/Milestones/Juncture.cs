using Parley.Talks;

namespace Parley.Standings.Milestones;

/// <summary>A dated point that matters to the talks, put together from every report that names it.</summary>
/// <param name="Date">When, as finely as it is known.</param>
/// <param name="Kind">What it is, as the latest report has it.</param>
/// <param name="Reports">The number of reports that name it.</param>
/// <param name="Citations">The sentences that name it, oldest first; the last is the latest.</param>
public sealed record Juncture(PartialDate Date, MilestoneKind Kind, int Reports, ValueList<Citation> Citations);
