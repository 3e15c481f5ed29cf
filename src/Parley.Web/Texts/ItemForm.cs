using System.Text.Json.Nodes;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Web.Texts;

/// <summary>A field of an item that a person may say otherwise.</summary>
/// <param name="Name">Its name in the JSON of a reading.</param>
/// <param name="Value">What it says now; empty for nothing.</param>
/// <param name="Choices">The values that it may have; empty when any.</param>
public sealed record ItemField(string Name, string Value, ValueList<string> Choices);

/// <summary>Tells which fields of an item can be edited.</summary>
internal static class ItemForm
{
    private static readonly Dictionary<(ItemKind Kind, string Field), IReadOnlyList<string>> Choices = new()
    {
        [(ItemKind.Position, "act")] = ValueName.All<PositionAct>(),
        [(ItemKind.Meeting, "status")] = ValueName.All<MeetingStatus>(),
        [(ItemKind.Meeting, "level")] = ValueName.All<MeetingLevel>(),
        [(ItemKind.Pressure, "instrument")] = ValueName.All<PressureInstrument>(),
        [(ItemKind.Pressure, "status")] = ValueName.All<PressureStatus>(),
        [(ItemKind.Milestone, "kind")] = ValueName.All<MilestoneKind>(),
        [(ItemKind.Outlook, "direction")] = ValueName.All<OutlookDirection>(),
    };

    /// <summary>Texts that an item may have, by kind.</summary>
    private static readonly Dictionary<ItemKind, string[]> Fields = new()
    {
        [ItemKind.Position] = ["act", "holder", "holder_party", "target", "issue", "content"],
        [ItemKind.Meeting] = ["status", "level", "start", "place"],
        [ItemKind.Pressure] = ["status", "instrument", "actor", "target"],
        [ItemKind.Milestone] = ["kind", "date"],
        [ItemKind.Faction] = ["party", "stance"],
        [ItemKind.Outlook] = ["direction"],
    };

    /// <summary>The fields, in their order; none for kinds that can only be accepted or rejected.</summary>
    public static ValueList<ItemField> Of(ReadingItem item, string text)
    {
        var json = JsonNode.Parse(item.Json)!;
        return Fields.GetValueOrDefault(item.Kind, [])
            .Select(field => new ItemField(field, Value(json[field], text), Choices.GetValueOrDefault((item.Kind, field), []).ToValueList()))
            .ToValueList();
    }

    private static string Value(JsonNode? value, string text) => value switch
    {
        null => "",
        JsonArray ends => text[ends[0]!.GetValue<int>()..ends[1]!.GetValue<int>()],
        _ => value.ToString(),
    };
}
