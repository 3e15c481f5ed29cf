namespace Parley.Talks.Comparisons;

/// <summary>Words that two sentences share, or that one has and the other has not.</summary>
/// <param name="Kind">Whose they are.</param>
/// <param name="Text">The words as written, in order.</param>
public sealed record DifferencePart(DifferenceKind Kind, string Text);

/// <summary>Whose words a part of a difference holds.</summary>
public enum DifferenceKind
{
    /// <summary>Both sentences have them.</summary>
    Same,

    /// <summary>Only the later one has them.</summary>
    Added,

    /// <summary>Only the earlier one has them.</summary>
    Dropped,
}
