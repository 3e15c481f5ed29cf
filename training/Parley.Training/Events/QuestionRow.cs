using Parley.Talks.Forecasts;

namespace Parley.Training.Events;

/// <summary>A row of a file of questions.</summary>
/// <param name="Question">The question.</param>
/// <param name="Dyad">The pair, as written.</param>
/// <param name="Kind">What is asked about, as written.</param>
/// <param name="Horizon">The length of the window, as written.</param>
/// <param name="Outcome">0 or 1, where it is known.</param>
internal sealed record QuestionRow(DyadQuestion Question, string Dyad, string Kind, string Horizon, float? Outcome);
