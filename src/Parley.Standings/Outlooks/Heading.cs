using Parley.Talks;

namespace Parley.Standings.Outlooks;

/// <summary>Where successive reports say the talks are heading.</summary>
/// <param name="Direction">The direction that they agree on.</param>
/// <param name="Since">The day of the first of them, or null when unknown.</param>
/// <param name="Latest">The day of the last of them, or null when unknown.</param>
/// <param name="Reports">Their number.</param>
/// <param name="Citations">The sentences that say so, oldest first; the last is the latest.</param>
public sealed record Heading(OutlookDirection Direction, DateOnly? Since, DateOnly? Latest, int Reports, ValueList<Citation> Citations)
{
    /// <summary>The sentence that says so most surely, the latest of equals.</summary>
    public Citation Clearest => Citations.OrderByDescending(citation => citation.Confidence).ThenByDescending(citation => citation.Published).First();
}
