using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>A deal that a solution singles out.</summary>
/// <param name="Name">The solution.</param>
/// <param name="Definition">What it is, in words.</param>
/// <param name="Utilities">By party; null when no deal is ratified by all.</param>
/// <param name="Deal">Each issue with the option agreed; null when no deal is ratified by all.</param>
public sealed record SolutionView(string Name, string Definition, ValueList<double>? Utilities, ValueList<KeyValuePair<string, string>>? Deal);
