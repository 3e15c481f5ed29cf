using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Simulation;

/// <summary>A deal that runs ended with.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Utilities">What it is worth to each party, without discount.</param>
/// <param name="Runs">How many runs ended with it.</param>
/// <param name="ToFrontier">How far it lies from the Pareto frontier, in the space of utilities; 0 on it.</param>
/// <param name="ToNash">How far it lies from the Nash deal; null when no deal is ratified by all.</param>
public sealed record AgreedDeal(Deal Deal, ValueList<double> Utilities, int Runs, double ToFrontier, double? ToNash);
