using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Journal;

/// <summary>An entry as a line of JSON. The entry's hash is the SHA-256 of that line in UTF-8.</summary>
/// <remarks>
/// <c>{"number":1,"recorded_at":"2026-11-25T04:20:18.0000000Z","valid_on":null,"by":"program:parley 0.1.0","kind":"report-added","previous":"00...","payload":{...}}</c>
/// </remarks>
internal static class EntryLine
{
    /// <summary>The hash before the first entry.</summary>
    public static readonly string Root = new('0', SHA256.HashSizeInBytes * 2);

    /// <summary>The hash of an entry, as 64 hexadecimal digits; that which the entry bears does not enter into it.</summary>
    public static string Hash(Entry entry) => Convert.ToHexStringLower(SHA256.HashData(Bytes(entry).WrittenSpan));

    /// <summary>The line, without a line break.</summary>
    public static string Format(Entry entry) => Encoding.UTF8.GetString(Bytes(entry).WrittenSpan);

    /// <summary>A time as it is written: UTC to the tenth of a microsecond, so that times order as texts do.</summary>
    public static string FormatTime(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="FormatTime"/> writes.</summary>
    /// <exception cref="FormatException">The text is of another form.</exception>
    public static DateTimeOffset ParseTime(string text) => DateTimeOffset.ParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static ArrayBufferWriter<byte> Bytes(Entry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(entry.Payload.Length + 512);
        using var json = new Utf8JsonWriter(bytes, ReadingJson.WriterOptions(indented: false));
        json.WriteStartObject();
        json.WriteNumber("number", entry.Number);
        json.WriteString("recorded_at", FormatTime(entry.RecordedAt));
        json.WriteString("valid_on", entry.ValidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("by", entry.By.ToString());
        json.WriteString("kind", entry.Kind);
        json.WriteString("previous", entry.Previous);
        json.WritePropertyName("payload");
        json.WriteRawValue(entry.Payload, skipInputValidation: true);
        json.WriteEndObject();
        json.Flush();
        return bytes;
    }
}
