using Parley.Bargaining;
using Parley.Bargaining.Factions;
using Parley.Bargaining.Simulation;
using Parley.Talks;

namespace Parley.Desk.Bargains.Pictures;

/// <summary>Lays the deals of a scenario out by what they bring its first two parties.</summary>
internal static class ScenarioPlane
{
    /// <summary>The plane: all deals, or where they are many the frontier's; null where there is but one party.</summary>
    public static DealPlane? Of(DealSpace space)
    {
        if (space.Scenario.Preferences.Count < 2) return null;
        var least = space.Scenario.Preferences.Select(preference => preference.Reservation?.ToDouble() ?? 0).ToArray();
        var points = DealPoints.Of(space.Scenario.Outcomes <= GameDeals.Most ? All(space) : space.Frontier.Select(point => Laid(point.Utilities, least, point.Deals[0].Settled)));
        return new(
            $"{space.Scenario.Outcomes} deals by what they bring to {space.Scenario.Preferences[0].Party} and {space.Scenario.Preferences[1].Party}.",
            Axis(space, 0, points, point => point.Across),
            Axis(space, 1, points, point => point.Up),
            points,
            [.. space.Points.Where(point => point.Utilities is not null).Select(point => new NamedDeal(point.Name, point.Definition, PointOf(point.Utilities!.Value)))]);

        DealPoint PointOf(ValueList<double> utilities) => points.MinBy(point => Math.Abs(point.Across - utilities[0]) + Math.Abs(point.Up - utilities[1]))!;
    }

    private static IEnumerable<LaidDeal> All(DealSpace space)
    {
        var table = OutcomeTable.Of(space.Scenario, space.Convention);
        var least = table.Seats.Select(seat => seat.Reservation).ToArray();
        for (var deal = 0; deal < table.Seats[0].Deals; deal++)
        {
            yield return Laid([.. table.Seats.Select(seat => seat[deal])], least, space.Scenario.Describe(table.OptionsOf(deal)));
        }
    }

    private static LaidDeal Laid(ValueList<double> utilities, double[] least, ValueList<KeyValuePair<string, string>> deal) =>
        new(utilities[0], utilities[1], utilities.Zip(least).All(party => party.First >= party.Second), deal);

    private static DealAxis Axis(DealSpace space, int party, ValueList<DealPoint> points, Func<DealPoint, double> gain)
    {
        var preference = space.Scenario.Preferences[party];
        var walkAway = preference.Reservation?.ToDouble() ?? 0;
        return new(FormattableString.Invariant($"gain of {preference.Party}; walks away below {walkAway:0.##}"), walkAway, points.Min(gain), points.Max(gain));
    }
}
