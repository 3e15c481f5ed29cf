using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Desk.Records;

/// <summary>Reads the fields of an item as people give them: <c>act=refuse</c>, <c>target=</c>, <c>content=lower the levy</c>.</summary>
public static class ItemFields
{
    /// <summary>Fields that hold words of the text.</summary>
    private static readonly HashSet<string> Spans = new(["content", "hedge", "condition"], StringComparer.Ordinal);

    /// <summary>The fields with their values as in the JSON of a reading.</summary>
    /// <param name="assignments">One FIELD=VALUE each. Nothing after the sign takes the value away; words of the sentence stand for their place in the text; lists are given in JSON.</param>
    /// <param name="report">The report.</param>
    /// <param name="item">The item whose fields they are.</param>
    /// <exception cref="RequestException">One is of another form, or its words are not in the sentence.</exception>
    public static IReadOnlyDictionary<string, JsonNode?> Parse(IEnumerable<string> assignments, RecordedReport report, ReadingItem item)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(item);
        var fields = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        foreach (var assignment in assignments)
        {
            if (assignment.Split('=', 2) is not [{ Length: > 0 } field, var value]) throw new RequestException($"'{assignment}' is not of the form FIELD=VALUE");
            fields[field] = Value(field, value, report.Report.Document.Content, item);
        }

        return fields;
    }

    private static JsonNode? Value(string field, string value, string text, ReadingItem item)
    {
        if (value.Length == 0) return null;
        if (value[0] == '[') return List(value);
        if (Spans.Contains(field) && item.Kind == ItemKind.Position) return Place(field, value, text, item);
        return bool.TryParse(value, out var truth) ? truth : value;
    }

    private static JsonNode? List(string value)
    {
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            throw new RequestException($"'{value}' is no list in JSON");
        }
    }

    private static JsonArray Place(string field, string words, string text, ReadingItem item)
    {
        var at = text.IndexOf(words, item.Evidence.Start, item.Evidence.Length, StringComparison.Ordinal);
        return at < 0 ? throw new RequestException($"{field}: the sentence has no words '{words}'") : new JsonArray(at, at + words.Length);
    }
}
