using Parley.Cli.Records;
using Parley.Desk.Forecasts;
using Parley.Talks.Forecasts;
using Parley.Talks.Json;

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
        json.Objects("reasons", forecast.Reasons, reason =>
        {
            json.WriteString("what", reason.What);
            json.WriteNumber("weight", Rounded(reason.Weight));
        });
        json.Objects("suppositions", forecast.Suppositions, one =>
        {
            json.WriteString("what", one.What);
            json.WriteNumber("p", Rounded(one.Probability));
        });
        json.Objects("cases", forecast.Cases, one =>
        {
            json.WriteString("pair", one.Pair.ToString());
            json.WriteString("on", DayOption.Text(one.On));
            json.WriteNumber("days", one.Days);
            json.WriteBoolean("came", one.Came);
        });
        json.Objects("latest", forecast.Latest, one =>
        {
            json.WriteString("day", DayOption.Text(one.Day));
            json.WriteString("actor", one.Actor);
            json.WriteString("target", one.Target);
            json.WriteString("cameo", one.Cameo);
            json.WriteString("origin", one.Origin);
        });
    });

    public static void Write(TextWriter output, KeptQuestion question) => JsonLine.Write(output, json =>
    {
        WriteQuestion(json, question);
        json.Objects("forecasts", question.Answers, one =>
        {
            json.WriteString("on", DayOption.Text(one.On));
            json.WriteNumber("p", one.Probability);
            json.WriteNumber("low", one.Low);
            json.WriteNumber("high", one.High);
            json.WriteNumber("base", one.BaseRate);
        });
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
