using System.Globalization;
using Parley.Bargaining;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Solutions;
using Parley.Bargaining.WinSets;
using Parley.Talks;

namespace Parley.Desk.Bargains.Wordings;

/// <summary>Tells what can be agreed in a scenario of parties.</summary>
internal static class ScenarioAccount
{
    public static BargainAccount Of(DealSpace space)
    {
        var parties = string.Join(" and ", space.Scenario.Preferences.Select(preference => preference.Party));
        return new(space.Scenario.Name, Finding(space), [
            new("Who would ratify", "", [.. space.WinSets.Select(set => new AccountItem($"{set.Party ?? "All together"}: {Share(set, space)}"))]),
            new("Solutions", $", utilities of {parties}", [.. space.Points.Select(Item)]),
            .. Notes(space.Scenario.Warnings),
        ]);
    }

    private static string Finding(DealSpace space)
    {
        var ratified = space.WinSets.First(set => set.Party is null).Deals switch
        {
            { IsZero: true } => "no deal would be ratified by all.",
            null => "whether a deal would be ratified by all is told by the solutions.",
            { } deals => $"{Count($"{deals}", "deal")} would be ratified by all.",
        };
        return $"{ratified} {Count($"{space.Scenario.Outcomes}", "deal")} possible, {Count($"{space.Frontier.Count}", "point")} on the Pareto frontier; counted as {space.Convention} counts.";
    }

    private static string Share(WinSet set, DealSpace space) => set.Deals is { } deals
        ? string.Create(CultureInfo.InvariantCulture, $"{deals} of {space.Scenario.Outcomes} ({Rational.Of(deals, space.Scenario.Outcomes).ToDouble():0.0%})")
        : "too many to count exactly";

    private static AccountItem Item(SolutionPoint point) => new($"{point.Name}: {point.Definition}", point is { Utilities: { } utilities, Deal: { } deal }
        ? [string.Join(" / ", utilities.Select(utility => utility.ToString("0.000", CultureInfo.InvariantCulture))), deal.ToString()]
        : ["none: no deal is ratified by all"]);

    private static ValueList<AccountSection> Notes(ValueList<string> warnings) => warnings.Count == 0 ? [] : [new("Notes", "", [.. warnings.Select(warning => new AccountItem(warning))])];

    private static string Count(string number, string noun) => $"{number} {noun}{(number == "1" ? "" : "s")}";
}
