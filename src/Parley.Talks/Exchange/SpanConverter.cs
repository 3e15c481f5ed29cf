using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Text;

namespace Parley.Talks.Exchange;

/// <summary>Writes a span as <c>[start, end]</c>.</summary>
internal sealed class SpanConverter : JsonConverter<Span>
{
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
        return ends is [var start, var end] ? new Span(start, end) : throw new JsonException("A span is [start, end].");
    }

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
