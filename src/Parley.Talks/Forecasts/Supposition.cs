namespace Parley.Talks.Forecasts;

/// <summary>What the probability would be had something been reported on the day before.</summary>
/// <param name="What">The report, in words.</param>
/// <param name="Probability">The probability then, 0 to 1.</param>
public sealed record Supposition(string What, double Probability);
