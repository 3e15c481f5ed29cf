using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Record.Entries;

/// <summary>Talks were named, or are described anew.</summary>
/// <param name="Talks">The talks as they are from now on.</param>
public sealed record TalksDefined(Negotiation Talks)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.TalksDefined, by, Payload.Of(Write));

    internal static TalksDefined Parse(JsonElement json) => new(new Negotiation(
        json.GetProperty("name").GetString()!,
        json.GetProperty("parties").EnumerateArray().Select(party => party.GetString()!).ToValueList(),
        json.GetProperty("about").GetString(),
        json.GetProperty("archived").GetBoolean()));

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("name", Talks.Name);
        json.WriteStartArray("parties");
        foreach (var party in Talks.Parties) json.WriteStringValue(party);
        json.WriteEndArray();
        json.WriteString("about", Talks.About);
        json.WriteBoolean("archived", Talks.IsArchived);
    }
}
