using System.Globalization;
using System.Text.Json;
using Parley.Desk.Views;
using Parley.Talks.Comparisons;
using Parley.Talks.Json;

namespace Parley.Desk.Comparisons;

/// <summary>Writes a comparison for programs.</summary>
public static class ComparisonJson
{
    private const int Digits = 3;

    /// <summary>The comparison as one object: <c>labels</c> by sentence, <c>missing</c>, <c>absent_kinds</c>, <c>repeated_share</c>, and the statements compared.</summary>
    public static string Format(ComparedStatements compared)
    {
        ArgumentNullException.ThrowIfNull(compared);
        return ViewJson.Format(json =>
        {
            json.WriteString("title", compared.Case.Current.Title);
            json.WriteString("date", Day(compared.Case.Current.Date));
            json.WriteStartObject("labels");
            foreach (var sentence in compared.Comparison.Sentences) WriteLabel(json, compared, sentence);
            json.WriteEndObject();
            WriteMissing(json, compared);
            json.WriteStartArray("absent_kinds");
            foreach (var kind in compared.Comparison.AbsentKinds) json.WriteStringValue(ValueName.Of(kind));
            json.WriteEndArray();
            if (compared.Comparison.RepeatedShare is { } share) json.WriteNumber("repeated_share", Math.Round(share, Digits));
            else json.WriteNull("repeated_share");
            WriteEarlier(json, compared);
        });
    }

    private static void WriteLabel(Utf8JsonWriter json, ComparedStatements compared, ComparedSentence sentence)
    {
        json.WriteStartObject(sentence.Id);
        json.WriteString("text", compared.TextOf(sentence.Id));
        json.WriteString("label", ValueName.Of(sentence.Label));
        json.WriteStartArray("match");
        foreach (var match in sentence.Matches) json.WriteStringValue(match);
        json.WriteEndArray();
        json.WriteString("shift", sentence.Shift is { } shift ? ValueName.Of(shift) : null);
        json.WriteNumber("confidence", Math.Round(sentence.Confidence, Digits));
        json.WriteNumber("times_said", sentence.TimesSaid);
        json.WriteString("said_since", Day(sentence.SaidSince));
        if (sentence.Label == SentenceLabel.Reworded)
        {
            json.WriteStartArray("difference");
            foreach (var part in compared.DifferenceOf(sentence))
            {
                json.WriteStartObject();
                json.WriteString("kind", ValueName.Of(part.Kind));
                json.WriteString("text", part.Text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, ComparedStatements compared)
    {
        json.WriteStartArray("missing");
        foreach (var point in compared.Comparison.Missing)
        {
            json.WriteStartObject();
            json.WriteString("sentence", point.Sentence);
            json.WriteString("point", compared.TextOf(point.Sentence));
            json.WriteString("weight", ValueName.Of(point.Weight));
            json.WriteNumber("confidence", Math.Round(point.Confidence, Digits));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEarlier(Utf8JsonWriter json, ComparedStatements compared)
    {
        json.WriteStartArray("earlier");
        foreach (var statement in compared.Case.Earlier)
        {
            json.WriteStartObject();
            json.WriteString("title", statement.Title);
            json.WriteString("date", Day(statement.Date));
            json.WriteStartObject("sentences");
            foreach (var sentence in statement.Sentences) json.WriteString(sentence.Id, sentence.Text);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
