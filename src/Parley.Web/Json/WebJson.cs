using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Web.Json;

/// <summary>How answers are written as JSON: keys in snake_case, values in kebab-case, spans as <c>[start, end]</c>, as in a reading.</summary>
internal static class WebJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Sets options to write so.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DictionaryKeyPolicy = null;
        options.Encoder = JavaScriptEncoder.Default;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        options.Converters.Add(new SpanConverter());
        options.Converters.Add(new PartialDateConverter());
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Apply(options);
        return options;
    }
}
