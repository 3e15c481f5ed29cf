using System.Collections.Immutable;
using Parley.Talks.Forecasts;

namespace Parley.Desk.Forecasts;

/// <summary>A forecast in the record.</summary>
/// <param name="On">The day on which it was made: only what was dated before it was known.</param>
/// <param name="Probability">The probability, 0 to 1.</param>
/// <param name="Low">Where the interval of nine in ten begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="BaseRate">The base rate, 0 to 1.</param>
/// <param name="Reports">How many reports on the two it rested on.</param>
/// <param name="Reasons">What leads from the base rate to the probability, the weightiest first; none when the reports were too few to say more than the base rate.</param>
public sealed record KeptForecast(DateOnly On, double Probability, double Low, double High, double BaseRate, int Reports, ImmutableArray<Reason> Reasons);
