namespace Parley.Record.Intake.Addresses;

/// <summary>Tells the form of a document by the media type that its sender gives.</summary>
internal static class MediaTypes
{
    /// <summary>The form; null when the type says nothing certain.</summary>
    public static ReportFormat? FormatOf(string? type) => type?.ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ReportFormat.Html,
        "application/pdf" => ReportFormat.Pdf,
        "text/plain" => ReportFormat.Text,
        "application/json" => ReportFormat.Json,
        "application/x-ndjson" or "application/jsonl" => ReportFormat.JsonLines,
        "application/zip" => ReportFormat.Zip,
        "application/rss+xml" or "application/atom+xml" => ReportFormat.Feed,
        "message/rfc822" => ReportFormat.Email,
        _ => null,
    };
}
