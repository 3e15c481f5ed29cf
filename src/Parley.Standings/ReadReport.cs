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

    internal Citation Cite(Evidence evidence) => new(
        Report.Id, Report.Published, Report.Publisher, evidence.Span, WordsAt(evidence.Span), evidence.Confidence);

    /// <summary>The words of a span, with white space evened out.</summary>
    internal string WordsAt(Span span) => string.Join(' ', span.In(Report.Document.Content).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
