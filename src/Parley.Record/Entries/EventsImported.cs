using System.Globalization;
using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>Rows of event data came in.</summary>
/// <param name="Where">The file.</param>
/// <param name="Events">The events; each has an origin, by which the same row is known when it comes again.</param>
public sealed record EventsImported(string Where, ValueList<CodedEvent> Events)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.EventsImported, by, Payload.Of(Write));

    internal static EventsImported Parse(JsonElement json) => new(
        json.GetProperty("where").GetString()!,
        json.GetProperty("events").EnumerateArray().Select(row => new CodedEvent(
            DateOnly.ParseExact(row[0].GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture), row[1].GetString()!, row[2].GetString()!, row[3].GetString()!, row[4].GetString())).ToValueList());

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("where", Where);
        json.WriteStartArray("events");
        foreach (var row in Events)
        {
            json.WriteStartArray();
            json.WriteStringValue(row.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteStringValue(row.Actor);
            json.WriteStringValue(row.Target);
            json.WriteStringValue(row.Cameo);
            json.WriteStringValue(row.Origin);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
