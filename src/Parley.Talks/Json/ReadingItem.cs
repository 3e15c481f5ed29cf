using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Text;

namespace Parley.Talks.Json;

/// <summary>One item of a reading, whatever its kind, as JSON.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Json">The item as it stands in the JSON of a reading.</param>
public sealed record ReadingItem(ItemKind Kind, string Json)
{
    private const int IdBytes = 4;

    /// <summary>What of an item tells nothing of what it claims: how sure it is, and by which rule and words it was read.</summary>
    private static readonly string[] Beside = ["confidence", "rule", "words"];

    /// <summary>
    /// What it is called by: its kind and the beginning of the SHA-256 of what it claims (<c>position-5f2a90c1</c>). The same claim read again from the
    /// same words, by whichever reader, has the same id; so do equal claims in other reports.
    /// </summary>
    public string Id { get; } = IdOf(Kind, Json);

    /// <summary>The whole sentence, in the report's text.</summary>
    public Span Evidence { get; } = SpanOf(JsonNode.Parse(Json)!["evidence"]!);

    /// <summary>How sure it is, 0 to 1.</summary>
    public double Confidence { get; } = JsonNode.Parse(Json)!["confidence"]?.GetValue<double>() ?? 1;

    /// <summary>The words that it is about most closely, by which readings of the same place are told: the content where it has one, or else the sentence.</summary>
    public Span Anchor { get; } = AnchorOf(JsonNode.Parse(Json)!);

    /// <summary>The item with other fields, as said by a person who is certain of it.</summary>
    /// <param name="fields">The fields that differ, with their values in JSON; null takes a value away.</param>
    public ReadingItem Edit(IReadOnlyDictionary<string, JsonNode?> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var json = JsonNode.Parse(Json)!.AsObject();
        foreach (var key in Beside) json.Remove(key);
        foreach (var (key, value) in fields) json[key] = value?.DeepClone();
        json["confidence"] = 1;
        return new ReadingItem(Kind, Write(json));
    }

    /// <summary>The item as a person found it right: read by the same rule, and certain.</summary>
    public ReadingItem Accept()
    {
        var json = JsonNode.Parse(Json)!.AsObject();
        json["confidence"] = 1;
        return new ReadingItem(Kind, Write(json));
    }

    /// <summary>The fields that an item has, in their order.</summary>
    public IReadOnlyList<string> Fields() => [.. JsonNode.Parse(Json)!.AsObject().Select(field => field.Key)];

    private static string IdOf(ItemKind kind, string json)
    {
        var claim = JsonNode.Parse(json)!.AsObject();
        foreach (var key in Beside) claim.Remove(key);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Write(claim)));
        return $"{ValueName.Of(kind)}-{Convert.ToHexStringLower(hash.AsSpan(0, IdBytes))}";
    }

    private static Span AnchorOf(JsonNode json) => json["content"] switch
    {
        JsonArray span => SpanOf(span),
        JsonObject content when content["spans"] is JsonArray { Count: > 0 } spans => Span.Cover(SpanOf(spans[0]!), SpanOf(spans[^1]!)),
        _ => SpanOf(json["evidence"]!),
    };

    private static Span SpanOf(JsonNode ends) => new(ends[0]!.GetValue<int>(), ends[1]!.GetValue<int>());

    private static string Write(JsonNode json) => json.ToJsonString(new JsonSerializerOptions { Encoder = ReadingJson.WriterOptions(indented: false).Encoder });
}
