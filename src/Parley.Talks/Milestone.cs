namespace Parley.Talks;

/// <summary>A dated point, ahead of or behind the talks, that matters to them.</summary>
/// <param name="Date">When, as finely as the report gives it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Evidence">The sentence, and the reader's confidence.</param>
public sealed record Milestone(PartialDate Date, MilestoneKind Kind, Evidence Evidence);

/// <summary>What a milestone is.</summary>
public enum MilestoneKind
{
    /// <summary>Something must be done by then.</summary>
    Deadline,

    /// <summary>Something is hoped for or aimed at by then.</summary>
    Target,

    /// <summary>Something is set to happen then.</summary>
    Scheduled,
}
