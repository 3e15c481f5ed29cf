using System.Collections.Immutable;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Backtests;

/// <summary>Walks through the past without looking ahead: asks, answers from what was known, and scores by what came.</summary>
public static class Backtest
{
    /// <summary>The forecasts of a period with their outcomes.</summary>
    /// <param name="forecaster">What was learnt.</param>
    /// <param name="history">The events; what follows a question's origin only decides its outcome.</param>
    /// <param name="from">The first day on which to ask.</param>
    /// <param name="to">The last day that is known.</param>
    /// <param name="step">Days from one asking to the next.</param>
    /// <param name="horizons">The lengths of the windows in days.</param>
    public static ImmutableArray<ScoredForecast> Run(Forecaster forecaster, EventHistory history, DateOnly from, DateOnly to, int step, IReadOnlyList<int> horizons)
    {
        var origins = Enumerable.Range(0, Math.Max(0, (to.DayNumber - from.DayNumber + step) / step)).Select(i => from.AddDays(i * step));
        PastQuestion[] past = [.. PastQuestions.Of(history, origins, horizons, to.AddDays(1))];
        DyadQuestionAnswers answers = new(forecaster, history, [.. past.Select(one => one.Question)]);
        return [.. past.Select((one, i) => new ScoredForecast(one.Question.Kind, one.Question.Days, answers.Probabilities[i], answers.BaseRates[i], one.Outcome, one.Onset))];
    }
}
