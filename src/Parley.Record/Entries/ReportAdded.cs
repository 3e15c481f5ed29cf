using System.Globalization;
using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Entries;

/// <summary>A report came in.</summary>
/// <param name="Report">The report; its id is unique in the record.</param>
/// <param name="Where">Where it came from: file, address, with the line where there is one.</param>
/// <param name="IsExtracted">Whether its text was extracted (from HTML, PDF), so that its spans do not point into the file itself.</param>
public sealed record ReportAdded(Report Report, string Where, bool IsExtracted)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.ReportAdded, by, Payload.Of(Write), Report.Published);

    internal static ReportAdded Parse(JsonElement json) => new(
        new Report(
            json.GetProperty("id").GetString()!,
            new TextDocument(json.GetProperty("text").GetString()!),
            json.GetProperty("published").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            json.GetProperty("title").GetString(),
            json.GetProperty("publisher").GetString(),
            json.GetProperty("dateline").GetString()),
        json.GetProperty("where").GetString()!,
        json.GetProperty("extracted").GetBoolean());

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("id", Report.Id);
        json.WriteString("published", Report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("title", Report.Title);
        json.WriteString("publisher", Report.Publisher);
        json.WriteString("dateline", Report.Dateline);
        json.WriteString("where", Where);
        json.WriteBoolean("extracted", IsExtracted);
        json.WriteString("text", Report.Document.Content);
    }
}
