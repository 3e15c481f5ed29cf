using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Simulation;

/// <summary>What came of many runs.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Convention">By whose rules utilities are counted.</param>
/// <param name="Runs">How many runs there were.</param>
/// <param name="Agreements">How many ended with a deal.</param>
/// <param name="Rounds">In which round, of the runs that did.</param>
/// <param name="Utilities">What each party had in the end, by party and over all runs: of a deal, or without one its reservation value; times its discount to the power of the time.</param>
/// <param name="ToFrontier">How far deals lay from the Pareto frontier.</param>
/// <param name="ToNash">How far deals lay from the Nash deal.</param>
/// <param name="Deals">The deals, the most frequent first.</param>
public sealed record RunSummary(
    Scenario Scenario,
    Convention Convention,
    int Runs,
    int Agreements,
    Distribution? Rounds,
    ValueList<Distribution> Utilities,
    Distribution? ToFrontier,
    Distribution? ToNash,
    ValueList<AgreedDeal> Deals);
