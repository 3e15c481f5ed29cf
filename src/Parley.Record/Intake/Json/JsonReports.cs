using System.Text.Json;

namespace Parley.Record.Intake.Json;

/// <summary>Finds the reports in a JSON document: one object, a list of objects, or an object with such a list under <c>reports</c>.</summary>
internal static class JsonReports
{
    private const string Remedy = "check that it is complete, and in UTF-8";

    private static readonly JsonReaderOptions MoreBehind = new() { AllowMultipleValues = true };

    private delegate T Step<T>(ref Utf8JsonReader json);

    /// <exception cref="IntakeException">The document is damaged.</exception>
    public static IEnumerable<PendingReport> Find(RawDocument document)
    {
        var bytes = document.Bytes.TrimMark();
        return Walk(bytes.Span, line: 1, StartOfList, MoreBehind) is { } start
            ? Items(document, bytes, start)
            : [new PendingReport(document.Where, _ => JsonReport.Take(bytes, document.Name, document.Given, Remedy))];
    }

    private static IEnumerable<PendingReport> Items(RawDocument document, ReadOnlyMemory<byte> bytes, int start)
    {
        var (number, line, counted, at) = (0, 1, 0, start);
        while (StartOfItem(bytes.Span, at) is { } item)
        {
            line += bytes.Span[counted..item].Count((byte)'\n');
            counted = item;
            at = item + Walk(bytes.Span[item..], line, LengthOfValue, MoreBehind);
            var (value, name) = (bytes[item..at], $"{document.Name}-{++number}");
            yield return new PendingReport($"{document.Where}:{line}", _ => JsonReport.Take(value, name, document.Given, Remedy));
        }

        if (number == 0) yield return PendingReport.Problem(document.Where, "holds no reports", "put objects with a 'text' into its list");
        Walk(bytes.Span, line: 1, ToTheEnd, default);
    }

    /// <summary>The offset after the bracket that opens the list of reports; null when the document is one report.</summary>
    private static int? StartOfList(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray) return (int)json.BytesConsumed;
        if (json.TokenType != JsonTokenType.StartObject) return null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isList = json.ValueTextEquals("reports"u8);
            json.Read();
            if (isList && json.TokenType == JsonTokenType.StartArray) return (int)json.BytesConsumed;
            json.Skip();
        }

        return null;
    }

    /// <summary>The offset of the next item; null at the end of the list.</summary>
    private static int? StartOfItem(ReadOnlySpan<byte> bytes, int at)
    {
        var gap = bytes[at..].IndexOfAnyExcept(" \t\r\n,"u8);
        if (gap < 0) throw new IntakeException("ends before its list does", Remedy);
        return bytes[at + gap] == (byte)']' ? null : at + gap;
    }

    private static int LengthOfValue(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
        return (int)json.BytesConsumed;
    }

    /// <summary>Reads all that there is, what stands behind the list too, so that damage anywhere is told.</summary>
    private static long ToTheEnd(ref Utf8JsonReader json)
    {
        while (json.Read()) json.Skip();
        return json.BytesConsumed;
    }

    private static T Walk<T>(ReadOnlySpan<byte> bytes, int line, Step<T> step, JsonReaderOptions options)
    {
        try
        {
            var json = new Utf8JsonReader(bytes, options);
            return step(ref json);
        }
        catch (JsonException error)
        {
            throw new IntakeException($"is not valid JSON (line {line + error.LineNumber}, byte {error.BytePositionInLine + 1})", Remedy, error);
        }
    }
}
