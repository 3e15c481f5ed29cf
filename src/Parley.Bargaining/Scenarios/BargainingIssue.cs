using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>A matter to be settled.</summary>
/// <param name="Name">Its name, unique in its scenario.</param>
/// <param name="Options">The settlements that are possible, at least one, each name once.</param>
/// <param name="IsOrdered">Whether they lie along a scale in their order, so that to go from one to the next is a step; else each may take the place of each other.</param>
public sealed record BargainingIssue(string Name, ValueList<string> Options, bool IsOrdered = true);
