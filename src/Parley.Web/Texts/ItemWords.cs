using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Puts an item of a list into words.</summary>
internal static class ItemWords
{
    private static readonly string[] Deeds = ["act", "status", "kind", "direction", "form"];

    private static readonly string[] Doers = ["holder", "actor", "party", "parties", "name"];

    private static readonly string[] Details = ["issue", "instrument", "level", "start", "date", "place", "stance"];

    private static readonly string[] Days = ["start", "date"];

    /// <summary>What the item is called by on a page of items of many reports: the same whatever else is listed.</summary>
    public static string Code(ItemLine item) => "i" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{item.Report} {item.Item}")).AsSpan(0, 7));

    /// <summary>What is done, in a word: an act, a status, a direction; or null.</summary>
    public static string? Deed(JsonNode? item) => Deeds.Select(name => Text(item, name)).FirstOrDefault(text => text is not null);

    /// <summary>Who does it, or null.</summary>
    public static string? Doer(JsonNode? item) => Doers.Select(name => Text(item, name)).FirstOrDefault(text => text is not null);

    /// <summary>What else is said of it: to whom, on what, when, where.</summary>
    public static string Detail(JsonNode? item) => string.Join(", ", Details.Select(name => Days.Contains(name) ? Day(Text(item, name)) : Text(item, name)).Prepend(Text(item, "target") is { } target ? $"to {target}" : null).OfType<string>().Where(text => text != "unspecified"));

    /// <summary>The words of the sentence that say what it is about; null where the item has none of its own.</summary>
    public static string? Content(ItemLine line, JsonNode? item)
    {
        if (Span(item, "content") is not { } content || Span(item, "evidence") is not { } evidence) return null;
        var (start, end) = (content.Start - evidence.Start, content.End - evidence.Start);
        return start >= 0 && end > start && end <= line.Sentence.Length ? line.Sentence[start..end] : null;
    }

    private static string? Day(string? text) => PartialDate.TryParse(text, out var date) ? Wording.Day(date) : text;

    private static (int Start, int End)? Span(JsonNode? item, string name) =>
        (item as JsonObject)?[name] is JsonArray { Count: 2 } ends && ends[0] is JsonValue start && start.TryGetValue<int>(out var from) && ends[1] is JsonValue end && end.TryGetValue<int>(out var to) ? (from, to) : null;

    private static string? Text(JsonNode? item, string name) => (item as JsonObject)?[name] switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) && text.Length > 0 => text,
        JsonArray { Count: > 0 } list when list.All(part => part is JsonValue value && value.TryGetValue<string>(out _)) => string.Join(" and ", list.Select(part => part!.GetValue<string>())),
        _ => null,
    };
}
