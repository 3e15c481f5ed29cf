using Parley.Record.Intake.Html;
using Parley.Record.Intake.Pdf;

namespace Parley.Record.Intake;

/// <summary>Makes a report of a document that holds one: a text, a web page, a PDF.</summary>
internal static class DocumentReport
{
    /// <exception cref="IntakeException">The bytes are no document of that form, or hold no text.</exception>
    public static TakenReport Make(RawDocument document)
    {
        var bytes = document.Bytes;
        var (text, own) = (document.Format ?? ReportFormats.OfContent(bytes.Span)) switch
        {
            ReportFormat.Html => HtmlReport.Extract(HtmlDecoder.Decode(bytes.Span, document.Charset)),
            ReportFormat.Pdf => PdfReport.Extract(bytes),
            _ => (Text: (string?)null, Facts: new ReportFacts()),
        };
        var inFile = text is null ? TextDecoder.Decode(bytes.Span) : null;
        var report = document.Given.Or(own).With(text ?? inFile!, document.Name);
        return new TakenReport(report, IsExtracted: report.Document.Content != inFile);
    }
}
