using Parley.Prospects.Events;
using Parley.Prospects.Learning;
using Parley.Prospects.Questions;

namespace Parley.Prospects.Engine;

/// <summary>Gives questions their probabilities. Safe to share between threads.</summary>
public sealed class Forecaster
{
    private readonly SourceModel[] _sources;

    internal Forecaster(SourceModel[] sources) => _sources = sources;

    /// <summary>Reads what was learnt.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static Forecaster Load(Stream stream) => new(SourceFile.Load(stream));

    /// <summary>The probability of each question, 0 to 1, in the order of the questions; only what is dated before a question's origin moves it.</summary>
    public float[] Forecast(EventHistory stream, IReadOnlyList<DyadQuestion> questions)
    {
        var source = Source(stream, questions);
        var cells = questions.Select(question => source.Find(question.Kind, question.Days)).ToArray();
        var table = ForecastTable.Of(stream, questions, question => source.Find(question.Kind, question.Days)?.BaseRate ?? 0.5f);
        var probabilities = new float[questions.Count];
        Parallel.For(0, questions.Count, i => probabilities[i] = cells[i] is { } cell ? Blend(source, cell, table.Row(i), table.OwnWidth) : 0.5f);
        return probabilities;
    }

    /// <summary>The log-odds that each part of a model gives a row.</summary>
    internal static float[] Parts(SourceModel source, CellModel cell, ReadOnlySpan<float> row, int own)
    {
        var history = cell.History.Score(row[^own..]);
        return [history, cell.Linear.Score(row), history + cell.Forest.Of(row), history + source.Pooled.Of(row)];
    }

    private static float Blend(SourceModel source, CellModel cell, ReadOnlySpan<float> row, int own) =>
        Odds.Probability(Parts(source, cell, row, own).Average());

    private SourceModel Source(EventHistory stream, IReadOnlyList<DyadQuestion> questions)
    {
        var first = questions.Count == 0 ? 0 : questions.Min(question => question.Origin).DayNumber;
        var deeds = stream.Deeds.Where(deed => deed.Official && deed.Day < first).ToArray();
        var density = deeds.Length == 0 ? 0 : deeds.Length / (1.0 + first - deeds[0].Day);
        return _sources.MinBy(source => Math.Abs(Math.Log((source.Density + 1) / (density + 1))))!;
    }
}
