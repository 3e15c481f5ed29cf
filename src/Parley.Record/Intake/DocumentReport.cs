using Parley.Record.Intake.Html;
using Parley.Record.Intake.Pdf;
using Parley.Talks;

namespace Parley.Record.Intake;

/// <summary>Makes a report of the bytes of one document.</summary>
internal static class DocumentReport
{
    /// <param name="bytes">The document.</param>
    /// <param name="format">Its form, or null when that is to be told from its bytes.</param>
    /// <param name="name">What the report is called by when nothing gives its id.</param>
    /// <param name="facts">What is known of it; this goes before what the document says of itself.</param>
    /// <param name="charset">The character set that whoever sent the document names, or null.</param>
    /// <exception cref="IntakeException">The bytes are no document of that form, or hold no text.</exception>
    public static TakenReport Make(ReadOnlyMemory<byte> bytes, ReportFormat? format, string name, ReportFacts facts, string? charset = null)
    {
        var (text, own) = (format ?? ReportFormats.OfContent(bytes.Span)) switch
        {
            ReportFormat.Html => HtmlReport.Extract(HtmlDecoder.Decode(bytes.Span, charset)),
            ReportFormat.Pdf => PdfReport.Extract(bytes),
            _ => (Text: (string?)null, Facts: new ReportFacts()),
        };
        Report report = facts.Or(own).With(text ?? TextDecoder.Decode(bytes.Span), name);
        return new TakenReport(report, IsExtracted: text is not null);
    }
}
