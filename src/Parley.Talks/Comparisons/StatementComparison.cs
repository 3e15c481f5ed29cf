namespace Parley.Talks.Comparisons;

/// <summary>What a statement says anew, what it repeats, and what it leaves out.</summary>
/// <param name="Sentences">The sentences of the statement, in order.</param>
/// <param name="Missing">The points of the latest earlier statement that it no longer makes, in their order.</param>
/// <param name="AbsentKinds">The kinds of content that statements of its sort usually have and this one lacks.</param>
/// <param name="RepeatedShare">The share of its words, outside frame sentences, that make a point made before; null without such words.</param>
public sealed record StatementComparison(
    ValueList<ComparedSentence> Sentences,
    ValueList<MissingPoint> Missing,
    ValueList<ContentKind> AbsentKinds,
    double? RepeatedShare);

/// <summary>A sentence of the statement, seen beside the earlier ones.</summary>
/// <param name="Id">The sentence.</param>
/// <param name="Label">What it is.</param>
/// <param name="Confidence">The estimated probability of the label, 0 to 1.</param>
/// <param name="Matches">The earlier sentences that make its point, the best first; none for new and frame sentences.</param>
/// <param name="Shift">How a reworded point has moved, or null when it has not.</param>
/// <param name="TimesSaid">The number of earlier statements that make its point.</param>
public sealed record ComparedSentence(string Id, SentenceLabel Label, double Confidence, ValueList<string> Matches, PointShift? Shift, int TimesSaid)
{
    /// <summary>The day of the first earlier statement that makes its point, or null when there is none or it is not dated.</summary>
    public DateOnly? SaidSince { get; init; }
}

/// <summary>A point that is no longer made.</summary>
/// <param name="Sentence">The earlier sentence that makes it.</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Confidence">The estimated probability that it is missing, 0 to 1.</param>
public sealed record MissingPoint(string Sentence, PointWeight Weight, double Confidence);

/// <summary>What a sentence of a statement is beside earlier statements.</summary>
public enum SentenceLabel
{
    /// <summary>No earlier sentence makes its point.</summary>
    New,

    /// <summary>An earlier sentence makes the same point in nearly the same words.</summary>
    Repeated,

    /// <summary>An earlier sentence makes the same point in other words, or with a change that matters.</summary>
    Reworded,

    /// <summary>Ritual or logistics that makes no point.</summary>
    Frame,
}

/// <summary>How a point has moved.</summary>
public enum PointShift
{
    /// <summary>It is made with more force.</summary>
    Stronger,

    /// <summary>It is made with less force.</summary>
    Weaker,

    /// <summary>It says something else: another number, a condition.</summary>
    Changed,
}

/// <summary>How much a missing point matters.</summary>
public enum PointWeight
{
    /// <summary>Few would remark on its absence.</summary>
    Minor,

    /// <summary>A reader who follows the matter would remark on its absence.</summary>
    Notable,
}

/// <summary>Kinds of content that statements usually have.</summary>
public enum ContentKind
{
    /// <summary>What comes next: a meeting, continued talks.</summary>
    FollowUp,

    /// <summary>What was achieved: agreement, progress, deliverables.</summary>
    Outcome,

    /// <summary>Concerns raised.</summary>
    Disagreement,

    /// <summary>Who took part.</summary>
    Participants,

    /// <summary>When it was.</summary>
    Date,
}
