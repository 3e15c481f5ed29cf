using Parley.Talks;

namespace Parley.Standings.Meetings;

/// <summary>What reports say that a meeting came to.</summary>
/// <param name="Kind">What.</param>
/// <param name="Citations">The sentences that say so.</param>
public sealed record RoundOutcome(MeetingOutcome Kind, ValueList<Citation> Citations)
{
    /// <summary>The number of reports that say so.</summary>
    public int Reports => Told.ReportsOf(Citations);
}
