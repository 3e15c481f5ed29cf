using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Parley.Standings;
using Parley.Talks.Json;

namespace Parley.Desk.Views;

/// <summary>What the JSON of all views has in common.</summary>
internal static class ViewJson
{
    /// <summary>An object whose keys <paramref name="write"/> writes.</summary>
    public static string Format(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.WriterOptions(indented: true)))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes a list of objects.</summary>
    public static void Objects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

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
