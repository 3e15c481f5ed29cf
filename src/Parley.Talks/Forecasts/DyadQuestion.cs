namespace Parley.Talks.Forecasts;

/// <summary>Will two parties do something on the day it is asked or in the days after it?</summary>
/// <param name="Pair">The two parties.</param>
/// <param name="Kind">What is asked about.</param>
/// <param name="Days">The days of the window, the first one with the origin; 1 or more.</param>
/// <param name="Origin">The day on which it is asked; only what is dated before it is known.</param>
public readonly record struct DyadQuestion(Dyad Pair, QuestionKind Kind, int Days, DateOnly Origin)
{
    /// <summary>The last day that counts.</summary>
    public DateOnly LastDay => Origin.AddDays(Days - 1);
}
