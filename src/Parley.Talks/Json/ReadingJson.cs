using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parley.Talks.Json;

/// <summary>Writes and reads readings as JSON; <see cref="ReadingSchema"/> says what it looks like.</summary>
/// <remarks>
/// Keys are in snake_case, values in kebab-case, spans are <c>[start, end]</c> in UTF-16 code units, confidences have three decimals.
/// What is written and read again is the same reading.
/// </remarks>
public static class ReadingJson
{
    /// <summary>How readings are written: characters beyond ASCII as they are.</summary>
    /// <param name="indented">Over several lines for people to read, or all on one line.</param>
    public static JsonWriterOptions WriterOptions(bool indented) => new()
    {
        Indented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a reading as one JSON object in UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="text">The text that the spans point into, when whoever gets the JSON does not have it already (extracted from HTML or PDF).</param>
    /// <param name="indented">Over several lines for people to read, or all on one line.</param>
    public static void Write(IBufferWriter<byte> output, Reading reading, string? text = null, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(reading);
        using var writer = new Utf8JsonWriter(output, WriterOptions(indented));
        ReadingWriter.Write(writer, reading, text);
    }

    /// <summary>A reading as one JSON object.</summary>
    /// <inheritdoc cref="Write"/>
    public static string Format(Reading reading, string? text = null, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, reading, text, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a reading from JSON.</summary>
    /// <remarks>
    /// A reading made by hand may leave out what it does not have: lists are then empty, other optional values null, confidences 1.
    /// Unknown keys are passed over.
    /// </remarks>
    /// <exception cref="ReadingFormatException">The JSON is not well-formed, or not a reading; the message names the place.</exception>
    public static Reading Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return ReadingParser.Parse(new JsonPlace(document.RootElement));
        }
        catch (JsonException error)
        {
            throw new ReadingFormatException("$", error.Message, error);
        }
    }

    /// <summary>Reads a reading from JSON that is parsed already.</summary>
    /// <inheritdoc cref="Parse(string)"/>
    public static Reading Parse(JsonElement json) => ReadingParser.Parse(new JsonPlace(json));
}
