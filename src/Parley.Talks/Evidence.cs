using Parley.Text;

namespace Parley.Talks;

/// <summary>What ties a claim to its report: the sentence that states it, and how sure the reader is.</summary>
/// <param name="Span">The whole sentence, in the report's text.</param>
/// <param name="Confidence">The estimated probability that the claim is read rightly, 0 to 1.</param>
public sealed record Evidence(Span Span, double Confidence)
{
    /// <summary>The name of the rule or model that read the claim (<c>positions/verb</c>), or null when a person made it.</summary>
    public string? Rule { get; init; }

    /// <summary>The words that the claim was read from; perhaps none.</summary>
    public ValueList<Span> Words { get; init; } = [];
}
