using System.Text.Json;
using Parley.Talks.Json;

namespace Parley.Cli.Records;

/// <summary>Writes an object as a line of JSON.</summary>
internal static class JsonLine
{
    /// <summary>Writes the object whose keys <paramref name="write"/> writes, and flushes it.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> write)
    {
        output.WriteLine(ObjectJson.Format(write));
        output.Flush();
    }

    /// <summary>Writes a time in UTC, or null.</summary>
    public static void WriteTime(this Utf8JsonWriter json, string key, DateTimeOffset? time)
    {
        if (time is { } known) json.WriteString(key, known.UtcDateTime);
        else json.WriteNull(key);
    }

    /// <summary>Writes a list of strings.</summary>
    public static void WriteList(this Utf8JsonWriter json, string key, IEnumerable<string> items)
    {
        json.WriteStartArray(key);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
