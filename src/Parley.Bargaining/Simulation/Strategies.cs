using Parley.Bargaining.Simulation.Negotiators;

namespace Parley.Bargaining.Simulation;

/// <summary>The strategies by their names.</summary>
public static class Strategies
{
    private static readonly Dictionary<string, Func<INegotiator>> _makers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["boulware"] = static () => new TimeDependent(0.2),
        ["linear"] = static () => new TimeDependent(1),
        ["conceder"] = static () => new TimeDependent(2),
        ["tit-for-tat"] = static () => new TitForTat(TitForTatKind.Relative),
        ["absolute-tit-for-tat"] = static () => new TitForTat(TitForTatKind.Absolute),
        ["averaged-tit-for-tat"] = static () => new TitForTat(TitForTatKind.Averaged),
        ["micro"] = static () => new Micro(),
        ["hybrid"] = static () => new Hybrid(),
    };

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. _makers.Keys];

    /// <summary>A new negotiator of a strategy, or null when there is none of that name.</summary>
    public static INegotiator? Find(string name) => _makers.GetValueOrDefault(name)?.Invoke();
}
