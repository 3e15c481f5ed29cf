using Parley.Talks;

namespace Parley.Bargaining.Scenarios;

/// <summary>A matter to be settled.</summary>
/// <param name="Name">Its name, unique in its scenario.</param>
/// <param name="Options">The settlements that are possible, at least one, each name once.</param>
public sealed record BargainingIssue(string Name, ValueList<string> Options);
