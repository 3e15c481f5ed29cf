using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>A meeting that the rules read, before it is judged.</summary>
/// <param name="Meeting">What they read.</param>
/// <param name="Features">What speaks for and against it.</param>
internal sealed record ProposedMeeting(Meeting Meeting, IReadOnlyList<string> Features)
{
    /// <summary>The meeting with the judge's probability as its confidence.</summary>
    public Meeting Judge(LogisticJudge judge) => Meeting with { Evidence = Meeting.Evidence with { Confidence = judge.Probability(Features) } };
}
