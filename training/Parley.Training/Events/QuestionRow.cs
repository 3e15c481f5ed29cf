using Parley.Talks.Forecasts;

namespace Parley.Training.Events;

/// <summary>A row of a file of questions.</summary>
/// <param name="Question">The question.</param>
/// <param name="Dyad">The pair, as written.</param>
/// <param name="Kind">What is asked about, as written.</param>
/// <param name="Horizon">The length of the window, as written.</param>
/// <param name="Outcome">0 or 1, where it is known.</param>
/// <param name="Onset">Whether the two had signed nothing in the 90 days before.</param>
/// <param name="Baselines">What others gave it, 0 to 1.</param>
internal sealed record QuestionRow(DyadQuestion Question, string Dyad, string Kind, string Horizon, float? Outcome, bool Onset, KeyValuePair<string, float>[] Baselines);
