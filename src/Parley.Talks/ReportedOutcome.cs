namespace Parley.Talks;

/// <summary>What a report says that a meeting came to.</summary>
/// <param name="Kind">What.</param>
/// <param name="Evidence">The sentence that says so, the reader's confidence, and the words.</param>
public sealed record ReportedOutcome(MeetingOutcome Kind, Evidence Evidence);

/// <summary>What a meeting may come to.</summary>
public enum MeetingOutcome
{
    /// <summary>Something was settled: an accord, a decision, a step that all agreed to, other than to go on talking.</summary>
    Agreement,

    /// <summary>The parties came nearer to each other.</summary>
    Progress,

    /// <summary>Nothing was settled and nobody moved.</summary>
    NoProgress,

    /// <summary>The talks broke down.</summary>
    BrokenOff,
}
