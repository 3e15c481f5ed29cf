using System.Globalization;

namespace Parley.Client;

/// <summary>How negotiators bargain, and how often.</summary>
/// <param name="First">The strategy of the first party.</param>
/// <param name="Others">That of all others.</param>
/// <param name="Runs">How many runs, from 1.</param>
/// <param name="Rounds">How many rounds a run has at most, from 1.</param>
/// <param name="Seed">Where chance comes from: the same seed, the same runs.</param>
/// <param name="Semantics">By whose rules utilities are counted; null for those of the tool that the files were made for.</param>
public sealed record SimulatedRuns(string First = "boulware", string Others = "boulware", int Runs = 1000, int Rounds = 200, int Seed = 1, string? Semantics = null)
{
    internal IEnumerable<(string Name, string? Value)> Fields =>
        [("first", First), ("others", Others), ("runs", Number(Runs)), ("rounds", Number(Rounds)), ("seed", Number(Seed)), ("semantics", Semantics)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
