using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Solutions;

/// <summary>A deal that a solution singles out.</summary>
/// <param name="Name">The solution.</param>
/// <param name="Definition">What it is, in words.</param>
/// <param name="Utilities">By party; null when no deal is ratified by all.</param>
/// <param name="Deal">The first deal of these utilities; null when no deal is ratified by all.</param>
public sealed record SolutionPoint(string Name, string Definition, ValueList<double>? Utilities, Deal? Deal);
