using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Parley.Talks.Exchange;

/// <summary>How a server and its clients write to each other as JSON: keys in snake_case, values in kebab-case, spans as <c>[start, end]</c>, as in a reading.</summary>
public static class WebJson
{
    /// <summary>Options that write so; not to be changed.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Sets options to write so.</summary>
    public static void Apply(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
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
