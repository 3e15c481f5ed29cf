using System.Text.Json;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Formats;

/// <summary>Reads numbers of JSON as they stand, without rounding.</summary>
internal static class JsonNumbers
{
    private static readonly JsonDocumentOptions _options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The document of a file.</summary>
    /// <exception cref="ScenarioException">It is not JSON; the message names the line.</exception>
    public static JsonElement Parse(string path, string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, _options);
            return document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            throw new ScenarioException($"{path}:{(fault.LineNumber ?? 0) + 1}: not JSON: {fault.Message}", fault);
        }
    }

    /// <summary>A property's number.</summary>
    /// <exception cref="ScenarioException">It is there and no number.</exception>
    public static Rational? Find(JsonElement parent, string name, string path) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Of(value, $"{path}: {name}") : null;

    /// <summary>A number.</summary>
    /// <exception cref="ScenarioException">It is none.</exception>
    public static Rational Of(JsonElement value, string place)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText();
        return Rational.TryParse(text, out var number) ? number : throw new ScenarioException($"{place}: '{text}' is no number; write one like 0.5.");
    }

    /// <summary>The properties of an object that must be there.</summary>
    /// <exception cref="ScenarioException">It is missing, or no object.</exception>
    public static IEnumerable<JsonProperty> Properties(JsonElement parent, string name, string path) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject()
            : throw new ScenarioException($"{path}: the object '{name}' is missing.");
}
