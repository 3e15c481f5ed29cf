namespace Parley.Bargaining.Factions;

/// <summary>An option of an issue, by their numbers from 0.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Option">The option.</param>
public readonly record struct OptionPlace(int Issue, int Option);
