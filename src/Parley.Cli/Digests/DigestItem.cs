using Parley.Talks;
using Parley.Text;

namespace Parley.Cli.Digests;

/// <summary>One thing that was read, in words.</summary>
/// <param name="Code">What it is called by in this reading: <c>P3</c> is the third position.</param>
/// <param name="Group">The party under which it is listed, or null.</param>
/// <param name="Tag">What sort of thing it is, in a word: an act, a status, a direction.</param>
/// <param name="Text">Who and what.</param>
/// <param name="Quote">The report's own words, on one line, or null.</param>
/// <param name="Evidence">The sentence that states it, or where somebody is first named.</param>
/// <param name="Confidence">The reader's confidence, 0 to 1; null where it gives none.</param>
internal sealed record DigestItem(string Code, string? Group, string Tag, string Text, string? Quote, Span Evidence, double? Confidence)
{
    /// <summary>An item with the sentence and the confidence that the reader gives it.</summary>
    public DigestItem(string code, string? group, string tag, string text, string? quote, Evidence evidence)
        : this(code, group, tag, text, quote, evidence.Span, evidence.Confidence) => (Rule, Words) = (evidence.Rule, evidence.Words);

    /// <summary>The rule or model that read it, or null.</summary>
    public string? Rule { get; }

    /// <summary>The words that it was read from; perhaps none.</summary>
    public ValueList<Span> Words { get; } = [];

    /// <summary>Which rule read it from which words, where that is asked for; or null.</summary>
    public string? Explanation { get; init; }
}
