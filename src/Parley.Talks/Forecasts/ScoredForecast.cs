
namespace Parley.Talks.Forecasts;

/// <summary>A forecast whose outcome is known.</summary>
/// <param name="Kind">What was asked about.</param>
/// <param name="Days">The length of the window in days.</param>
/// <param name="Probability">The probability that was given, 0 to 1.</param>
/// <param name="BaseRate">What the base rate would have said.</param>
/// <param name="Outcome">Whether it came true.</param>
/// <param name="Onset">Whether the two had signed nothing in the 90 days before.</param>
public readonly record struct ScoredForecast(QuestionKind Kind, int Days, double Probability, double BaseRate, bool Outcome, bool Onset = false);
