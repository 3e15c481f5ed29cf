using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Json;

namespace Parley.Client;

/// <summary>How answers are read: as the server writes them, and readings by their own schema.</summary>
internal static class ClientJson
{
    public static JsonSerializerOptions Options { get; } = new(WebJson.Options) { Converters = { new ReadingConverter(), new ValueListConverter() } };

    private sealed class ReadingConverter : JsonConverter<Reading>
    {
        public override Reading Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var json = JsonDocument.ParseValue(ref reader);
            return ReadingJson.Parse(json.RootElement);
        }

        public override void Write(Utf8JsonWriter writer, Reading value, JsonSerializerOptions options) => writer.WriteRawValue(ReadingJson.Format(value));
    }
}
