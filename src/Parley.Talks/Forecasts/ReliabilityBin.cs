namespace Parley.Talks.Forecasts;

/// <summary>Forecasts of about the same probability.</summary>
/// <param name="Count">How many.</param>
/// <param name="Forecast">Their mean probability, 0 to 1.</param>
/// <param name="Observed">How many of them came true, 0 to 1.</param>
public sealed record ReliabilityBin(int Count, double Forecast, double Observed);
