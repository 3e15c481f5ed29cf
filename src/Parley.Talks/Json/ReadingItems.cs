using System.Text.Json.Nodes;

namespace Parley.Talks.Json;

/// <summary>Takes readings apart into items, and puts items back.</summary>
public static class ReadingItems
{
    private const string Outlook = "outlook";

    private static readonly (ItemKind Kind, string Key)[] Sections =
    [
        (ItemKind.Attribution, "attributions"),
        (ItemKind.Position, "positions"),
        (ItemKind.Meeting, "meetings"),
        (ItemKind.Pressure, "pressure"),
        (ItemKind.Milestone, "milestones"),
        (ItemKind.Faction, "factions"),
        (ItemKind.Outlook, Outlook),
        (ItemKind.Move, "moves"),
        (ItemKind.Attitude, "attitudes"),
    ];

    /// <summary>The items of a reading: kind by kind, each in the order of the text.</summary>
    public static IReadOnlyList<ReadingItem> Of(Reading reading)
    {
        var json = JsonNode.Parse(ReadingJson.Format(reading))!;
        return [.. Sections.SelectMany(section => ItemsOf(json[section.Key]).Select(item => new ReadingItem(section.Kind, Write(item))))];
    }

    /// <summary>The reading with these items in place of its own; parties and actors stay.</summary>
    /// <exception cref="ReadingFormatException">An item is not as the schema of a reading says; the message names the place.</exception>
    public static Reading With(this Reading reading, IEnumerable<ReadingItem> items)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var json = JsonNode.Parse(ReadingJson.Format(reading))!.AsObject();
        var byKind = items.ToLookup(item => item.Kind, item => JsonNode.Parse(item.Json));
        foreach (var (kind, key) in Sections)
        {
            json[key] = key == Outlook ? byKind[kind].FirstOrDefault() ?? NoOutlook() : new JsonArray([.. byKind[kind]]);
        }

        return ReadingJson.Parse(json.ToJsonString());
    }

    /// <summary>Checks that an item is one that a reading may have, and points into a text.</summary>
    /// <param name="item">The item.</param>
    /// <param name="length">The length of the text in UTF-16 code units.</param>
    /// <exception cref="ReadingFormatException">It is not as the schema of a reading says, or points beyond the text.</exception>
    public static void Check(ReadingItem item, int length)
    {
        ArgumentNullException.ThrowIfNull(item);
        var key = Sections.First(section => section.Kind == item.Kind).Key;
        var reading = new JsonObject { ["id"] = "item", [key] = key == Outlook ? JsonNode.Parse(item.Json) : new JsonArray(JsonNode.Parse(item.Json)) };
        ReadingJson.Parse(reading.ToJsonString());
        if (item.Evidence.End > length || item.Anchor.End > length) throw new ReadingFormatException("$", $"points beyond the text, which has {length} characters");
        if (item.Anchor.Start < item.Evidence.Start || item.Anchor.End > item.Evidence.End)
        {
            if (item.Kind == ItemKind.Position) throw new ReadingFormatException("$.content", "is not inside the evidence");
        }
    }

    private static IEnumerable<JsonNode> ItemsOf(JsonNode? section) => section switch
    {
        JsonArray items => items.OfType<JsonNode>(),
        JsonObject outlook when outlook["evidence"] is not null => [outlook],
        _ => [],
    };

    private static JsonObject NoOutlook() => new() { ["direction"] = "none" };

    private static string Write(JsonNode json) => json.ToJsonString(new System.Text.Json.JsonSerializerOptions { Encoder = ReadingJson.WriterOptions(indented: false).Encoder });
}
