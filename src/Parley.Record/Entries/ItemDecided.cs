using System.Text.Json;
using Parley.Record.Journal;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Entries;

/// <summary>A person accepted, edited, rejected or added an item of a reading.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Item">The item's id.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="Machine">The item as it was read, with its score; null when a person added it.</param>
/// <param name="Value">The item from now on; null when it was rejected.</param>
public sealed record ItemDecided(string Report, string Item, Verdict Verdict, ReadingItem? Machine, ReadingItem? Value)
{
    /// <summary>The entry that says so.</summary>
    public EntryDraft Draft(Author by) => new(EntryKind.ItemDecided, by, Payload.Of(Write));

    /// <summary>Reads the payload of such an entry.</summary>
    public static ItemDecided Parse(JsonElement json)
    {
        var kind = ValueName.TryParse<ItemKind>(json.GetProperty("kind").GetString(), out var known) ? known : throw new FormatException("the kind of the item is unknown");
        var verdict = ValueName.TryParse<Verdict>(json.GetProperty("verdict").GetString(), out var found) ? found : throw new FormatException("the verdict is unknown");
        return new ItemDecided(json.GetProperty("report").GetString()!, json.GetProperty("item").GetString()!, verdict, Item("machine"), Item("value"));

        ReadingItem? Item(string key) => json.GetProperty(key) is { ValueKind: JsonValueKind.Object } item ? new ReadingItem(kind, item.GetRawText()) : null;
    }

    internal Decision Decision(long number, Author by, DateTimeOffset at) => new(number, Report, Item, Verdict, Machine, Value, by, at);

    private void Write(Utf8JsonWriter json)
    {
        json.WriteString("report", Report);
        json.WriteString("item", Item);
        json.WriteString("kind", ValueName.Of((Machine ?? Value)!.Kind));
        json.WriteString("verdict", ValueName.Of(Verdict));
        Write(json, "machine", Machine);
        Write(json, "value", Value);
    }

    private static void Write(Utf8JsonWriter json, string key, ReadingItem? item)
    {
        json.WritePropertyName(key);
        if (item is null) json.WriteNullValue();
        else json.WriteRawValue(item.Json);
    }
}
