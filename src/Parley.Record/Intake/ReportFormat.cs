using System.Text;

namespace Parley.Record.Intake;

/// <summary>The form in which a report lies in a file.</summary>
internal enum ReportFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A JSON object a line.</summary>
    JsonLines,
}

/// <summary>Tells the form of a report.</summary>
internal static class ReportFormats
{
    private const int Opening = 512;

    private static readonly Dictionary<string, ReportFormat> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = ReportFormat.Text,
        [".text"] = ReportFormat.Text,
        [".htm"] = ReportFormat.Html,
        [".html"] = ReportFormat.Html,
        [".xhtml"] = ReportFormat.Html,
        [".pdf"] = ReportFormat.Pdf,
        [".jsonl"] = ReportFormat.JsonLines,
        [".ndjson"] = ReportFormat.JsonLines,
    };

    /// <summary>The form that a file's name tells, or null.</summary>
    public static ReportFormat? OfName(string path) => ByExtension.TryGetValue(Path.GetExtension(path), out var format) ? format : null;

    /// <summary>The form that a document's first bytes tell; text when they tell none.</summary>
    public static ReportFormat OfContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return ReportFormat.Pdf;
        var opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Opening)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        var isHtml = opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        return isHtml ? ReportFormat.Html : ReportFormat.Text;
    }
}
