namespace Parley.Talks.Forecasts;

/// <summary>A pair and a day of the past that are like what is asked about now.</summary>
/// <param name="Pair">The two parties.</param>
/// <param name="On">The day.</param>
/// <param name="Days">The days of the window that is looked at from there.</param>
/// <param name="Came">Whether what is asked about came true within it.</param>
public sealed record PastCase(Dyad Pair, DateOnly On, int Days, bool Came);
