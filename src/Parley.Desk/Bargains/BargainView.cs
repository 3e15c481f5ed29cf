using Parley.Bargaining;
using Parley.Bargaining.Fractions;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>What can be agreed, for whoever shows it.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="Parties">The parties, in the order of all utilities.</param>
/// <param name="Convention">By whose rules it is counted.</param>
/// <param name="Outcomes">How many deals are possible.</param>
/// <param name="FrontierCount">How many points the Pareto frontier has.</param>
/// <param name="WinSets">What each party would ratify, then all together.</param>
/// <param name="Points">The solutions.</param>
/// <param name="Warnings">What was wrong with the files and could be passed over.</param>
/// <param name="Json">All of it for programs: the object that <c>parley bargain --format json</c> prints.</param>
public sealed record BargainView(
    string Name,
    ValueList<string> Parties,
    string Convention,
    string Outcomes,
    int FrontierCount,
    ValueList<RatifiedDeals> WinSets,
    ValueList<SolutionView> Points,
    ValueList<string> Warnings,
    string Json)
{
    internal static BargainView Of(DealSpace space)
    {
        var outcomes = space.Scenario.Outcomes;
        return new BargainView(
            space.Scenario.Name,
            [.. space.Scenario.Preferences.Select(preference => preference.Party)],
            space.Convention.ToString(),
            $"{outcomes}",
            space.Frontier.Count,
            [.. space.WinSets.Select(set => new RatifiedDeals(set.Party, set.Deals?.ToString(), set.Deals is { } deals ? Rational.Of(deals, outcomes).ToDouble() : null))],
            [.. space.Points.Select(point => new SolutionView(point.Name, point.Definition, point.Utilities, point.Deal?.Settled))],
            space.Scenario.Warnings,
            DealSpaceJson.Format(space));
    }
}
