using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>Reports were placed in talks, or taken out. What a person decides stands; a program does not change it.</summary>
/// <param name="Talks">The name of the talks.</param>
/// <param name="Reports">The reports' ids, with how sure it is that each belongs there, 0 to 1; 0 takes it out.</param>
public sealed record ReportsPlaced(string Talks, ValueList<(string Report, double Confidence)> Reports)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.ReportsPlaced, by, Payload.Of(Write));

    /// <summary>Reads the payload of such an entry.</summary>
    public static ReportsPlaced Parse(JsonElement json) => new(
        json.GetProperty("talks").GetString()!,
        json.GetProperty("reports").EnumerateArray().Select(place => (place.GetProperty("report").GetString()!, place.GetProperty("confidence").GetDouble())).ToValueList());

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("talks", Talks);
        json.WriteStartArray("reports");
        foreach (var (report, confidence) in Reports)
        {
            json.WriteStartObject();
            json.WriteString("report", report);
            json.WriteNumber("confidence", Math.Round(confidence, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
