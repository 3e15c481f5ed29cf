using System.Globalization;
using System.Text.Json;
using Parley.Standings;
using Parley.Talks.Json;

namespace Parley.Desk.Views;

/// <summary>What the JSON of all views has in common.</summary>
internal static class ViewJson
{
    /// <summary>An object whose keys <paramref name="write"/> writes, over several lines.</summary>
    public static string Format(Action<Utf8JsonWriter> write) => ObjectJson.Format(write, indented: true);

    /// <summary>Writes the sentences that something rests on.</summary>
    public static void Evidence(this Utf8JsonWriter json, IEnumerable<Citation> citations) => json.Objects("evidence", citations, citation =>
    {
        json.WriteString("report", citation.Report);
        json.WriteString("published", Day(citation.Published));
        json.WriteStartArray("span");
        json.WriteNumberValue(citation.Span.Start);
        json.WriteNumberValue(citation.Span.End);
        json.WriteEndArray();
        json.WriteString("sentence", citation.Sentence);
        json.WriteNumber("confidence", Math.Round(citation.Confidence, 3));
    });

    /// <summary>A day in ISO 8601, or null.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
