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

    /// <summary>A JSON document with one report or several.</summary>
    Json,

    /// <summary>An e-mail message, perhaps with reports attached.</summary>
    Email,

    /// <summary>A ZIP archive of reports.</summary>
    Zip,

    /// <summary>A file of Discourse Network Analyzer.</summary>
    Dna,

    /// <summary>An RSS or Atom feed.</summary>
    Feed,
}

/// <summary>Tells the form of a report.</summary>
internal static class ReportFormats
{
    private const int Opening = 1024;

    private static readonly string[] FeedStarts = ["<rss", "<feed"];

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
        [".json"] = ReportFormat.Json,
        [".eml"] = ReportFormat.Email,
        [".zip"] = ReportFormat.Zip,
        [".dna"] = ReportFormat.Dna,
        [".rss"] = ReportFormat.Feed,
        [".atom"] = ReportFormat.Feed,
    };

    /// <summary>The form that a file's name tells, or null.</summary>
    public static ReportFormat? OfName(string path) => ByExtension.TryGetValue(Path.GetExtension(path), out var format) ? format : null;

    /// <summary>The form that a document's first bytes tell; text when they tell none.</summary>
    public static ReportFormat OfContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8)) return ReportFormat.Pdf;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return ReportFormat.Zip;
        if (bytes.StartsWith("SQLite format 3\0"u8)) return ReportFormat.Dna;
        var opening = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Opening)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (IsAny(opening, "<!doctype html", "<html")) return ReportFormat.Html;
        return IsFeed(opening) ? ReportFormat.Feed : ReportFormat.Text;
    }

    private static bool IsFeed(string opening) =>
        IsAny(opening, "<rss", "<feed") || (IsAny(opening, "<?xml") && FeedStarts.Any(start => opening.Contains(start, StringComparison.OrdinalIgnoreCase)));

    private static bool IsAny(string opening, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (opening.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
