namespace Parley.Desk.Bargains;

/// <summary>What is to be simulated.</summary>
/// <param name="Path">A folder with a file for each party, or a file.</param>
/// <param name="Strategies">The strategy of the first party, and that of all others.</param>
/// <param name="Runs">How many runs, at least one.</param>
/// <param name="Rounds">How many rounds a run has at most, at least one.</param>
/// <param name="Seed">Where chance comes from: the same seed, the same runs.</param>
/// <param name="Convention">By whose rules utilities are counted; null for those of the tool that the files were made for.</param>
public sealed record SimulationRequest(string Path, (string First, string Others) Strategies, int Runs, int Rounds, ulong Seed, string? Convention);
