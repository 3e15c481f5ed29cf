using Parley.Bargaining.Formats;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Factions;

/// <summary>A game as its sides see it at the table: a scenario whose parties are the sides, whose one issue is the deal, and whose utilities are margins.</summary>
public static class GameScenario
{
    /// <summary>The scenario of a game in its own week. A side consents to whatever brings it 0 or more.</summary>
    /// <exception cref="ScenarioException">There are too many deals to be listed.</exception>
    public static Scenario Of(TwoLevelGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        var now = game.Now();
        var deals = GameDeals.Of(now);
        if (deals.Length == 0) throw new ScenarioException($"{game.Name}: with factions, at most {GameDeals.Most} deals can be simulated; leave out issues, or options of them.");
        var issue = new BargainingIssue("deal", deals.Select(deal => deal.Deal.ToString()).ToValueList());
        var sides = now.Sides.Select((side, place) => new Preference(side.Name, [new IssuePreference(Rational.One, deals.Select(deal => deal.Margins[place]).ToValueList())], Rational.Zero));
        return new Scenario(now.Name, [issue], sides.ToValueList(), Convention.Parley, []);
    }
}
