using Parley.Standings.Words;
using Parley.Talks;
using Parley.Text;

namespace Parley.Standings;

/// <summary>A report together with what was read in it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reading">Its reading; every span lies inside the report's text.</param>
public sealed record ReadReport(Report Report, Reading Reading)
{
    /// <summary>The day of the report, or null when unknown.</summary>
    public DateOnly? Day => Report.Published;

    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond the text.</exception>
    internal Citation Cite(Evidence evidence)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(evidence.Span.End, Report.Document.Content.Length);
        return new Citation(Report.Id, Report.Published, Report.Publisher, evidence.Span, Report.Document.Content, evidence.Confidence);
    }

    /// <summary>The words of a span, with white space evened out.</summary>
    internal string WordsAt(Span span) => EvenSpaces.Of(span.In(Report.Document.Content));

    /// <summary>A span of the text as it stands there.</summary>
    internal ReadOnlySpan<char> TextAt(Span span) => span.In(Report.Document.Content.AsSpan());

    /// <summary>The content words of a span.</summary>
    internal HashSet<string> ContentWordsAt(Span span) => ContentWords.Of(TextAt(span));
}
