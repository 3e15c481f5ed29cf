using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Parley.Record.Intake.Pdf;

/// <summary>Extracts the report from a PDF document: its text, in paragraphs, and the title that it gives itself.</summary>
internal static class PdfReport
{
    /// <exception cref="IntakeException">The document is damaged, locked, or holds no text.</exception>
    public static (string? Text, ReportFacts Facts) Extract(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes.ToArray(), new ParsingOptions { SkipMissingFonts = true });
            var text = Reflow.Paragraphs(document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)));
            if (text.Length == 0) throw new IntakeException("is a PDF without text", "it may be scanned: run it through text recognition first");
            return (text, new ReportFacts(Title: Title(document)));
        }
        catch (Exception error) when (error is not (IntakeException or OperationCanceledException))
        {
            throw new IntakeException($"is not a PDF that can be read ({FirstLine(error.Message)})", "check that it opens, without a password, in a PDF viewer", error);
        }
    }

    private static string? Title(PdfDocument document) => string.IsNullOrWhiteSpace(document.Information.Title) ? null : document.Information.Title.Trim();

    private static string FirstLine(string message) => message.Split('\n')[0].Trim().TrimEnd('.');
}
