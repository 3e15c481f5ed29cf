using Parley.Prospects.Events;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>Gives questions their probabilities. Safe to share between threads.</summary>
public sealed class Forecaster
{
    private readonly SourceModel[] _sources;

    internal Forecaster(SourceModel[] sources) => _sources = sources;

    /// <summary>Reads what was learnt.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static Forecaster Load(Stream stream) => new(SourceFile.Load(stream));

    /// <summary>Reads what lies with the program.</summary>
    public static Forecaster Load()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", "forecasts.model"));
        return Load(file);
    }

    /// <summary>The probability of each question, 0 to 1, in the order of the questions; only what is dated before a question's origin moves it.</summary>
    /// <remarks>A window of a length that was not learnt lies between, or beyond, two that were: the logarithm of its hazard is interpolated by that of its length.</remarks>
    public float[] Forecast(EventHistory history, IReadOnlyList<DyadQuestion> questions)
    {
        var model = Source(history, questions);
        var asked = questions.SelectMany((question, at) => model(question.Kind).Near(question.Kind, question.Days).Select(cell => (At: at, Cell: cell))).ToArray();
        var table = ForecastTable.Of(history, [.. asked.Select(one => questions[one.At] with { Days = one.Cell.Days })], question => model(question.Kind).Find(question.Kind, question.Days)!.BaseRate);
        var answers = new float[asked.Length];
        Parallel.For(0, asked.Length, i => answers[i] = Blend(model(asked[i].Cell.Kind), asked[i].Cell, questions[asked[i].At].Origin, table.Row(i), table.OwnWidth, table.Classes[i]));
        return [.. Enumerable.Range(0, asked.Length).GroupBy(i => asked[i].At)
            .Select(group => Horizons.Between(questions[group.Key].Days, [.. group.Select(i => (asked[i].Cell.Days, answers[i]))]))];
    }

    /// <summary>How often questions like each one came true in training, 0 to 1.</summary>
    public float[] BaseRates(EventHistory history, IReadOnlyList<DyadQuestion> questions)
    {
        var model = Source(history, questions);
        return
        [
            .. questions.Select(question => Horizons.Between(
                question.Days, [.. model(question.Kind).Near(question.Kind, question.Days).Select(cell => (cell.Days, cell.BaseRate))])),
        ];
    }

    /// <summary>The log-odds that each part of a model gives a row.</summary>
    internal static float[] Parts(SourceModel source, CellModel cell, DateOnly origin, ReadOnlySpan<float> row, int own)
    {
        var lift = source.Season.Lift(origin.DayNumber, cell.Days, cell.BaseRate);
        var (history, linear) = cell.Score(row, own);
        var common = lift + source.Forest.Of(row);
        return [history + common, linear + common];
    }

    /// <summary>The model for each kind of question: that of the source whose events come as densely, among those that learnt the kind.</summary>
    internal Func<QuestionKind, SourceModel> Source(EventHistory history, IReadOnlyList<DyadQuestion> questions)
    {
        var first = questions.Count == 0 ? 0 : questions.Min(question => question.Origin).DayNumber;
        var density = history.DensityBefore(first);
        var models = Enum.GetValues<QuestionKind>().ToDictionary(kind => kind, kind => _sources
            .Where(source => source.Find(kind, 1) is not null)
            .MinBy(source => Math.Abs(Math.Log((source.Density + 1) / (density + 1)))) ?? _sources[0]);
        return kind => models[kind];
    }

    private static float Blend(SourceModel source, CellModel cell, DateOnly origin, ReadOnlySpan<float> row, int own, int reference) =>
        Odds.Probability(cell.Kept(Parts(source, cell, origin, row, own).Average(), reference));
}
