namespace Parley.Bargaining.Solutions;

/// <summary>A way to single out a point of the frontier.</summary>
/// <typeparam name="T">The number in which is counted.</typeparam>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Definition">What it is, in words.</param>
/// <param name="Find">The number of the point, or null when no deal is ratified.</param>
internal sealed record SolutionRule<T>(string Name, string Definition, Func<T, int?> Find);
