using Parley.Talks.Forecasts;

namespace Parley.Prospects.Backtests;

/// <summary>A question of the past and what came of it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Outcome">Whether it came true within its window.</param>
/// <param name="Onset">Whether the two had signed nothing in the 90 days before.</param>
public readonly record struct PastQuestion(DyadQuestion Question, bool Outcome, bool Onset);
