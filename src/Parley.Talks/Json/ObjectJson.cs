using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Parley.Talks.Json;

/// <summary>Writes objects and lists of objects as readings are written.</summary>
public static class ObjectJson
{
    /// <summary>An object whose keys <paramref name="write"/> writes.</summary>
    /// <param name="write">Writes the keys.</param>
    /// <param name="indented">Over several lines for people to read, or all on one line.</param>
    public static string Format(Action<Utf8JsonWriter> write, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(write);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.WriterOptions(indented)))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Writes a list of objects.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="items">What the objects tell of.</param>
    /// <param name="write">Writes the keys of one.</param>
    public static void Objects<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
