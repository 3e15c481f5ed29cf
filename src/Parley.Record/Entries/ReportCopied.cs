using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>A report is nearly the same as one that was there before: it is linked to that, and not counted.</summary>
/// <param name="Report">The id of the copy.</param>
/// <param name="Original">The id of the report that counts.</param>
/// <param name="Likeness">How like they are, 0 to 1.</param>
public sealed record ReportCopied(string Report, string Original, double Likeness)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.ReportCopied, by, Payload.Of(Write));

    internal static ReportCopied Parse(JsonElement json) =>
        new(json.GetProperty("report").GetString()!, json.GetProperty("original").GetString()!, json.GetProperty("likeness").GetDouble());

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("report", Report);
        json.WriteString("original", Original);
        json.WriteNumber("likeness", Math.Round(Likeness, 3));
    }
}
