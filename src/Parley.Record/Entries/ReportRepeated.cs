using System.Globalization;
using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>A text came in once more that is there already: it is linked, and counts once.</summary>
/// <param name="Original">The id of the report that has the text.</param>
/// <param name="Copy">The report as it came this time.</param>
/// <param name="Where">Where it came from.</param>
public sealed record ReportRepeated(string Original, Report Copy, string Where)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.ReportRepeated, by, Payload.Of(Write), Copy.Published);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("report", Original);
        json.WriteString("id", Copy.Id);
        json.WriteString("published", Copy.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("title", Copy.Title);
        json.WriteString("publisher", Copy.Publisher);
        json.WriteString("where", Where);
    }
}
