namespace Parley.Talks.Forecasts;

/// <summary>What moves a probability away from the base rate, or towards it.</summary>
/// <param name="What">The evidence, in words.</param>
/// <param name="Weight">What it adds to the log-odds.</param>
public sealed record Reason(string What, double Weight);
