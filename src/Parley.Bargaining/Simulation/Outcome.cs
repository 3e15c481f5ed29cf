namespace Parley.Bargaining.Simulation;

/// <summary>How a run ended.</summary>
/// <param name="Deal">The deal by its number; null when there was none in time.</param>
/// <param name="Round">The round in which it was agreed, from 1; the last round without one.</param>
public readonly record struct Outcome(int? Deal, int Round);
