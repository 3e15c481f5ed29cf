using System.Text.Json.Nodes;
using Parley.Prospects.Engine;
using Parley.Talks.Forecasts;
using Parley.Training.Commands;

namespace Parley.Training.Events;

/// <summary>Scores forecasts of a file of questions named after its source of events, those on pairs that signed nothing lately apart, beside the baselines that it carries.</summary>
internal sealed class ForecastEvaluation : IEvaluator
{
    private const string Ours = "parley";

    private static readonly string[] _splits = ["train", "valid", "test"];

    /// <inheritdoc/>
    public string Name => "forecasts";

    /// <inheritdoc/>
    public string Summary => "questions with outcomes, SOURCE_..., as in data/questions: Brier score, AUC and calibration by cell, onset cases apart";

    /// <inheritdoc/>
    public JsonObject Evaluate(string path, Workshop workshop)
    {
        QuestionRow[] rows = [.. QuestionFile.Read(path).Where(row => row.Outcome is not null)];
        using var model = File.OpenRead(workshop.Model("forecasts"));
        var forecaster = Forecaster.Load(model);
        DyadQuestion[] questions = [.. rows.Select(row => row.Question)];
        var history = ForecastCommand.Stream(Events(path, workshop), workshop);
        var (ours, rates) = (forecaster.Forecast(history, questions), forecaster.BaseRates(history, questions));
        var answers = rows.Select((row, i) => new Answered(row, rates[i], [KeyValuePair.Create(Ours, ours[i]), .. row.Baselines])).ToArray();
        var cells = answers.GroupBy(answer => (answer.Row.Question.Kind, answer.Row.Question.Days)).OrderBy(cell => cell.Key).Select(cell => (Name: $"{cell.Key.Kind} {cell.Key.Days}", Answers: cell.ToArray())).ToArray();
        return new JsonObject
        {
            ["all"] = Means([.. cells.Select(cell => cell.Answers)]),
            ["onset"] = Means([.. cells.Select(cell => Onset(cell.Answers))]),
            ["cells"] = new JsonObject([.. cells.Select(cell => KeyValuePair.Create(cell.Name, (JsonNode?)Means([cell.Answers])))]),
            ["onset_cells"] = new JsonObject([.. cells.Select(cell => KeyValuePair.Create(cell.Name, (JsonNode?)Means([Onset(cell.Answers)])))]),
        };
    }

    private static IEnumerable<string> Events(string path, Workshop workshop)
    {
        var source = Path.GetFileName(path).Split('_')[0];
        return _splits.Select(split => workshop.Corpus($"icews/{source}/{split}.tsv.gz")).Where(File.Exists);
    }

    private static Answered[] Onset(Answered[] answers) => [.. answers.Where(answer => answer.Row.Onset)];

    /// <summary>How many were asked and came true, and the scores of each forecaster: means over cells.</summary>
    private static JsonObject Means(Answered[][] cells)
    {
        Answered[][] some = [.. cells.Where(cell => cell.Length > 0)];
        if (some.Length == 0) return new JsonObject { ["n"] = 0 };
        var means = new JsonObject { ["n"] = some.Sum(cell => cell.Length), ["came"] = some.Sum(cell => cell.Count(answer => answer.Row.Outcome > 0)) };
        for (var who = 0; who < some[0][0].Given.Length; who++) means[some[0][0].Given[who].Key] = Mean([.. some.Select(cell => Score.Of([.. cell.Select(answer => answer.Scored(who))])!)]);
        return means;
    }

    private static JsonObject Mean(Score[] scores)
    {
        var mean = new JsonObject { ["brier"] = Rounded(scores.Average(score => score.Brier)), ["calibration_error"] = Rounded(scores.Average(score => score.Calibration)) };
        double[] order = [.. scores.Select(score => score.Auc).Where(auc => !double.IsNaN(auc))];
        if (order.Length > 0) mean["auc"] = Rounded(order.Average());
        return mean;
    }

    private static double Rounded(double number) => Math.Round(number, 4);

    /// <param name="Row">The question.</param>
    /// <param name="BaseRate">How often such questions come true, 0 to 1.</param>
    /// <param name="Given">The probability that each forecaster gave.</param>
    private sealed record Answered(QuestionRow Row, float BaseRate, KeyValuePair<string, float>[] Given)
    {
        public ScoredForecast Scored(int who) => new(Row.Question.Kind, Row.Question.Days, Given[who].Value, BaseRate, Row.Outcome > 0, Row.Onset);
    }
}
