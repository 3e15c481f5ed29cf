using Parley.Cli.Records;
using Parley.Desk.Forecasts;
using Parley.Talks.Forecasts;

namespace Parley.Cli.Forecasts;

/// <summary>Forecasts and questions for programs.</summary>
internal static class ForecastJson
{
    private const int Digits = 4;

    public static void Write(TextWriter output, KeptQuestion question, Forecast forecast) => JsonLine.Write(output, json =>
    {
        WriteQuestion(json, question);
        json.WriteNumber("p", Rounded(forecast.Probability));
        json.WriteNumber("low", Rounded(forecast.Low));
        json.WriteNumber("high", Rounded(forecast.High));
        json.WriteNumber("base", Rounded(forecast.BaseRate));
        json.WriteString("reference", forecast.Reference);
        json.WriteString("background", forecast.Background);
        json.WriteNumber("reports", forecast.Reports);
        json.WriteBoolean("thin", forecast.IsThin);
        json.WriteStartArray("reasons");
        foreach (var reason in forecast.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("what", reason.What);
            json.WriteNumber("weight", Rounded(reason.Weight));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("suppositions");
        foreach (var one in forecast.Suppositions)
        {
            json.WriteStartObject();
            json.WriteString("what", one.What);
            json.WriteNumber("p", Rounded(one.Probability));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (var one in forecast.Cases)
        {
            json.WriteStartObject();
            json.WriteString("pair", one.Pair.ToString());
            json.WriteString("on", DayOption.Text(one.On));
            json.WriteNumber("days", one.Days);
            json.WriteBoolean("came", one.Came);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("latest");
        foreach (var one in forecast.Latest)
        {
            json.WriteStartObject();
            json.WriteString("day", DayOption.Text(one.Day));
            json.WriteString("actor", one.Actor);
            json.WriteString("target", one.Target);
            json.WriteString("cameo", one.Cameo);
            json.WriteString("origin", one.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static void Write(TextWriter output, KeptQuestion question) => JsonLine.Write(output, json =>
    {
        WriteQuestion(json, question);
        json.WriteStartArray("forecasts");
        foreach (var one in question.Answers)
        {
            json.WriteStartObject();
            json.WriteString("on", DayOption.Text(one.On));
            json.WriteNumber("p", one.Probability);
            json.WriteNumber("low", one.Low);
            json.WriteNumber("high", one.High);
            json.WriteNumber("base", one.BaseRate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (question.Outcome is { } outcome) json.WriteBoolean("outcome", outcome);
        else json.WriteNull("outcome");
        json.WriteString("note", question.Note);
    });

    private static void WriteQuestion(System.Text.Json.Utf8JsonWriter json, KeptQuestion question)
    {
        json.WriteString("question", question.Id);
        json.WriteString("text", question.Text);
        json.WriteString("criteria", question.Criteria);
        json.WriteString("pair", question.Question.Pair.ToString());
        json.WriteString("kind", QuestionName.Of(question.Question.Kind));
        json.WriteString("by", DayOption.Text(question.Question.LastDay));
    }

    private static double Rounded(double number) => Math.Round(number, Digits);
}
