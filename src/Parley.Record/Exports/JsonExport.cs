using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Exports;

/// <summary>Writes reports with their readings as JSON that <c>parley add</c> takes in again.</summary>
public static class JsonExport
{
    /// <summary>One object, <c>{"reports": [...]}</c>, of which each report has the fields of a report and its <c>reading</c>.</summary>
    public static void Write(Stream output, IEnumerable<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var json = new Utf8JsonWriter(output, ReadingJson.WriterOptions(indented: true));
        json.WriteStartObject();
        json.WriteStartArray("reports");
        foreach (var report in reports)
        {
            Write(json, report);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>One report a line.</summary>
    public static void WriteLines(Stream output, IEnumerable<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reports);
        var line = new ArrayBufferWriter<byte>();
        foreach (var report in reports)
        {
            line.ResetWrittenCount();
            using (var json = new Utf8JsonWriter(line, ReadingJson.WriterOptions(indented: false))) Write(json, report);
            output.Write(line.WrittenSpan);
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, RecordedReport recorded)
    {
        var report = recorded.Report;
        json.WriteStartObject();
        json.WriteString("id", report.Id);
        json.WriteString("published", report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("title", report.Title);
        json.WriteString("publisher", report.Publisher);
        json.WriteString("dateline", report.Dateline);
        json.WriteString("text", report.Document.Content);
        json.WritePropertyName("reading");
        json.WriteRawValue(ReadingJson.Format(recorded.Reading));
        json.WriteEndObject();
    }
}
