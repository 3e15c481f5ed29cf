using Parley.Bargaining.Frontiers;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Solutions;
using Parley.Bargaining.WinSets;
using Parley.Talks;

namespace Parley.Bargaining;

/// <summary>What can be agreed in a scenario.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Convention">By whose rules it is counted.</param>
/// <param name="Frontier">The Pareto frontier, by descending utility of the first party.</param>
/// <param name="Points">The solutions.</param>
/// <param name="WinSets">The deals that each party would rather have than none, and that all would; these are counted exactly under every convention.</param>
/// <param name="Opposition">The least distance from the frontier to the point where everybody has 1.</param>
/// <param name="Balance">Of two parties: by how much the first gains more than the second, in the mean over all deals.</param>
public sealed record DealSpace(
    Scenario Scenario,
    Convention Convention,
    ValueList<FrontierPoint> Frontier,
    ValueList<SolutionPoint> Points,
    ValueList<WinSet> WinSets,
    double Opposition,
    double? Balance);
