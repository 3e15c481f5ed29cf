using System.Buffers;
using System.Text;
using System.Text.Json;
using Parley.Talks.Json;

namespace Parley.Record.Journal;

/// <summary>Writes payloads: a JSON object on one line, keys in the order in which they are written.</summary>
internal static class Payload
{
    /// <summary>The object whose keys <paramref name="write"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(bytes, ReadingJson.WriterOptions(indented: false));
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
