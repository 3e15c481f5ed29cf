using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Backtests;

/// <summary>What is answered to questions, beside what base rates say.</summary>
internal sealed class DyadQuestionAnswers(Forecaster forecaster, EventHistory history, DyadQuestion[] questions)
{
    /// <summary>The probability of each question.</summary>
    public float[] Probabilities { get; } = forecaster.Forecast(history, questions);

    /// <summary>The base rate of each question.</summary>
    public float[] BaseRates { get; } = forecaster.BaseRates(history, questions);
}
