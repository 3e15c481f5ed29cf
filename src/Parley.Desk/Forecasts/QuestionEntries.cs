using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Parley.Prospects.Questions;
using Parley.Talks.Forecasts;
using Parley.Talks.Journal;

namespace Parley.Desk.Forecasts;

/// <summary>Questions, forecasts and outcomes as entries of the record.</summary>
internal static class QuestionEntries
{
    private static readonly string[] Kinds = [EntryKind.QuestionOpened, EntryKind.ForecastMade, EntryKind.QuestionResolved];

    public static EntryDraft Opened(string id, DyadQuestion question, Author by) => new(EntryKind.QuestionOpened, by, new JsonObject
    {
        ["question"] = id,
        ["pair"] = question.Pair.ToString(),
        ["kind"] = QuestionName.Of(question.Kind),
        ["from"] = Day(question.Origin),
        ["by"] = Day(question.LastDay),
        ["text"] = QuestionText.Of(question),
        ["criteria"] = QuestionText.Criteria(question),
    }.ToJsonString(), question.Origin);

    public static EntryDraft Made(string id, Forecast forecast, Author by) => new(EntryKind.ForecastMade, by, new JsonObject
    {
        ["question"] = id,
        ["on"] = Day(forecast.Question.Origin),
        ["p"] = Rounded(forecast.Probability),
        ["low"] = Rounded(forecast.Low),
        ["high"] = Rounded(forecast.High),
        ["base"] = Rounded(forecast.BaseRate),
        ["reports"] = forecast.Reports,
        ["reasons"] = new JsonArray([.. forecast.Reasons.Select(reason => new JsonObject { ["what"] = reason.What, ["weight"] = Rounded(reason.Weight) })]),
    }.ToJsonString(), forecast.Question.Origin);

    public static EntryDraft Resolved(string id, bool outcome, string? note, Author by) =>
        new(EntryKind.QuestionResolved, by, new JsonObject { ["question"] = id, ["outcome"] = outcome, ["note"] = note }.ToJsonString());

    /// <summary>The questions of the record, in the order in which they were put. Entries of another form are passed over.</summary>
    /// <param name="record">The record.</param>
    /// <param name="last">The number of the last entry that counts.</param>
    public static IReadOnlyList<KeptQuestion> Read(IRecord record, long last = long.MaxValue)
    {
        var questions = new List<KeptQuestion>();
        foreach (var entry in Kinds.SelectMany(kind => record.Read(kind: kind)).Where(entry => entry.Number <= last).OrderBy(entry => entry.Number))
        {
            var json = JsonNode.Parse(entry.Payload)!;
            var at = questions.FindIndex(question => question.Id == (string?)json["question"]);
            if (entry.Kind == EntryKind.QuestionOpened && at < 0 && Question(json) is { } opened) questions.Add(opened);
            else if (at >= 0 && entry.Kind == EntryKind.ForecastMade) questions[at] = questions[at] with { Answers = questions[at].Answers.Add(Forecast(json)) };
            else if (at >= 0 && entry.Kind == EntryKind.QuestionResolved) questions[at] = questions[at] with { Outcome = (bool?)json["outcome"], Note = (string?)json["note"] };
        }

        return questions;
    }

    private static KeptQuestion? Question(JsonNode json)
    {
        if (Dyad.Parse((string?)json["pair"] ?? "") is not { } pair || QuestionName.Parse((string?)json["kind"] ?? "") is not { } kind) return null;
        var from = ParseDay(json["from"]);
        var question = new DyadQuestion(pair, kind, ParseDay(json["by"]).DayNumber - from.DayNumber + 1, from);
        return new KeptQuestion((string)json["question"]!, question, (string)json["text"]!, (string)json["criteria"]!, [], null, null);
    }

    private static KeptForecast Forecast(JsonNode json) =>
        new(ParseDay(json["on"]), (double)json["p"]!, (double)json["low"]!, (double)json["high"]!, (double)json["base"]!, (int)json["reports"]!, Reasons(json["reasons"]));

    private static ImmutableArray<Reason> Reasons(JsonNode? json) =>
        [.. (json?.AsArray() ?? []).Select(reason => new Reason((string)reason!["what"]!, (double)reason["weight"]!))];

    private static DateOnly ParseDay(JsonNode? json) => DateOnly.ParseExact((string)json!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static double Rounded(double number) => Math.Round(number, 4);
}
