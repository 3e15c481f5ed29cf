using System.Globalization;
using System.Text.Json;
using Parley.Talks;
using Parley.Talks.Comparisons;

namespace Parley.Standings.Comparisons;

/// <summary>Reads cases of statements from JSON: <c>issuer</c>, <c>matter</c>, <c>current</c> and <c>earlier</c>, each statement with <c>date</c>, <c>title</c> and <c>sentences</c> of <c>id</c> and <c>text</c>.</summary>
public static class StatementCaseJson
{
    /// <summary>Reads a case; what it holds besides is passed over.</summary>
    /// <exception cref="FormatException">It is not JSON, or not a case; the message says what is wrong where.</exception>
    public static StatementCase Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Case(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException($"it is not JSON (line {(error.LineNumber ?? 0) + 1})", error);
        }
        catch (Exception error) when (error is ArgumentException or InvalidOperationException)
        {
            throw new FormatException("it holds half a character", error);
        }
    }

    private static StatementCase Case(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("current", out var current)) throw new FormatException("'current' is missing");
        var earlier = root.TryGetProperty("earlier", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select((item, i) => Statement(item, $"earlier[{i}]")).ToValueList() : [];
        var item = new StatementCase(Statement(current, "current"), earlier) { Issuer = Text(root, "issuer"), Matter = Text(root, "matter") };
        var twice = item.Earlier.Prepend(item.Current).SelectMany(statement => statement.Sentences).GroupBy(sentence => sentence.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        return twice is null ? item : throw new FormatException($"two sentences have the id '{twice.Key}'");
    }

    private static Statement Statement(JsonElement item, string place)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("sentences", out var sentences) || sentences.ValueKind != JsonValueKind.Array) throw new FormatException($"{place}: 'sentences' is missing");
        var date = DateOnly.TryParseExact(Text(item, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        return new Statement(Text(item, "title"), date, sentences.EnumerateArray().Select((sentence, i) => Sentence(sentence, $"{place}.sentences[{i}]")).ToValueList());
    }

    private static StatementSentence Sentence(JsonElement item, string place) =>
        item.ValueKind == JsonValueKind.Object && Text(item, "id") is { } id && Text(item, "text") is { } text
            ? new StatementSentence(id, text)
            : throw new FormatException($"{place}: 'id' or 'text' is missing");

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
