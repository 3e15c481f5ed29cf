using Parley.Standings.Words;
using Parley.Talks;

namespace Parley.Standings.Milestones;

/// <summary>A dated point that matters to the talks, put together from every report that names it.</summary>
/// <param name="Date">When, as finely as it is known.</param>
/// <param name="Kind">What it is, as the latest report has it.</param>
/// <param name="Reports">The number of reports that name it.</param>
/// <param name="Citations">The sentences that name it, oldest first; the last is the latest.</param>
public sealed record Juncture(PartialDate Date, MilestoneKind Kind, int Reports, ValueList<Citation> Citations)
{
    /// <summary>
    /// Whether a judgement can rest on it: it has a day, unless it is a deadline or target, and reports name it before it is past, two where many follow the talks, the last of them by
    /// its own name: "in 15 days" counts from a day that need not be the report's.
    /// </summary>
    public bool IsSure => IsTold && (Date.Day is not null || Kind != MilestoneKind.Scheduled) && Ahead is [.., var latest] && TimeWords.Name(latest.Sentence, Date);

    /// <summary>Whether enough reports name it before it is past.</summary>
    internal bool IsTold { get; init; } = true;

    /// <summary>The sentences of reports that name it before it is past.</summary>
    public ValueList<Citation> Ahead => Citations.Where(citation => citation.Published is null || citation.Published <= Date.Last).ToValueList();
}
