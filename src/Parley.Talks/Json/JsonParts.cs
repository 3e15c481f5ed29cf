using System.Text;
using System.Text.Json;
using Parley.Text;

namespace Parley.Talks.Json;

/// <summary>The parts that readings in JSON are made of.</summary>
internal static class JsonParts
{
    private const int ConfidenceDecimals = 3;

    public static void WriteValue<T>(this Utf8JsonWriter json, string key, T value)
        where T : struct, Enum => json.WriteString(key, ValueName.Of(value));

    /// <summary>The sentence, the confidence, and what read the item from which words, flat in the item that they belong to.</summary>
    public static void WriteEvidence(this Utf8JsonWriter json, Evidence? evidence)
    {
        if (evidence is null)
        {
            json.WriteNull("evidence");
            json.WriteNull("confidence");
            return;
        }

        json.WriteSpan("evidence", evidence.Span);
        json.WriteNumber("confidence", Math.Round(evidence.Confidence, ConfidenceDecimals));
        if (evidence.Rule is not null) json.WriteString("rule", evidence.Rule);
        if (evidence.Words.Count > 0) json.WriteSpans("words", evidence.Words);
    }

    public static void WriteStrings(this Utf8JsonWriter json, string key, ValueList<string> items)
    {
        json.WriteStartArray(key);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    public static void WriteObject<T>(this Utf8JsonWriter json, string key, T item, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(key);
        write(json, item);
        json.WriteEndObject();
    }

    public static void WriteObjects<T>(this Utf8JsonWriter json, string key, ValueList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A span, on one line even where the rest is indented.</summary>
    public static void WriteSpan(this Utf8JsonWriter json, string key, Span span)
    {
        json.WritePropertyName(key);
        json.WriteRawValue(Append(new StringBuilder(), span, Gap(json)).ToString(), skipInputValidation: true);
    }

    /// <summary>Spans, on one line even where the rest is indented.</summary>
    public static void WriteSpans(this Utf8JsonWriter json, string key, ValueList<Span> spans)
    {
        var list = new StringBuilder("[");
        foreach (var span in spans)
        {
            if (list.Length > 1) list.Append(Gap(json));
            Append(list, span, Gap(json));
        }

        json.WritePropertyName(key);
        json.WriteRawValue(list.Append(']').ToString(), skipInputValidation: true);
    }

    private static string Gap(Utf8JsonWriter json) => json.Options.Indented ? ", " : ",";

    private static StringBuilder Append(StringBuilder list, Span span, string gap) =>
        list.Append('[').Append(span.Start).Append(gap).Append(span.End).Append(']');
}
