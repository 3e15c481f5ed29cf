using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Cli.Output;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Cli.Records.Reviews;

/// <summary>An item in a line: what it is called by, how sure it is, what was decided, and its fields by the names under which they are edited.</summary>
internal static class ItemLine
{
    private static readonly HashSet<string> Beside = new(["evidence", "confidence", "rule", "words", "quotes", "nested"], StringComparer.Ordinal);

    public static string Of(ReviewedItem item, string text)
    {
        var score = (item.Machine ?? item.Decision?.Machine)?.Confidence.ToString("0.00", CultureInfo.InvariantCulture) ?? "    ";
        var verdict = item.Decision is { } decision ? $"  {ValueName.Of(decision.Verdict)} by {decision.By.Name}" : "";
        var dispute = item.IsDisputed ? item.Machine is null ? "; no longer read" : $"; now read as: {Fields(item.Machine, text)}" : "";
        return Printable.Line($"{item.Id}  {score}{verdict}  {Fields(item.Shown, text)}{dispute}");
    }

    /// <summary>The fields that have a value: <c>holder China, act refuse, content “lower the levy”</c>.</summary>
    public static string Fields(ReadingItem item, string text) => string.Join(
        ", ",
        from field in JsonNode.Parse(item.Json)!.AsObject()
        where !Beside.Contains(field.Key) && Value(field.Value, text).Length > 0
        select $"{field.Key} {Value(field.Value, text)}");

    private static string Value(JsonNode? value, string text) => value switch
    {
        JsonArray { Count: 2 } span when span[0] is JsonValue start && start.TryGetValue<int>(out var from) => Quote(text, from, span[1]!.GetValue<int>()),
        JsonArray list => string.Join(" + ", list.Select(part => Value(part, text)).Where(part => part.Length > 0)),
        JsonObject part => string.Join(" ", part.Select(field => Value(field.Value, text)).Where(word => word.Length > 0)),
        null => "",
        _ => value.ToString(),
    };

    private static string Quote(string text, int from, int to) => to <= text.Length ? $"“{text[from..to]}”" : "";
}
