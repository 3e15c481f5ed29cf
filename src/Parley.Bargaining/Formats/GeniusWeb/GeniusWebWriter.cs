using System.Text.Json;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats.GeniusWeb;

/// <summary>Writes scenarios of GeniusWeb: a domain and a profile for each party.</summary>
/// <remarks>There a party has the worth of a deal without one: the reservation bid is the deal of the least worth that reaches its reservation value, so that it accepts the same deals.</remarks>
internal static class GeniusWebWriter
{
    private const int MostDeals = 1 << 22;

    public static IEnumerable<KeyValuePair<string, string>> Write(Scenario scenario, List<string> notes)
    {
        JsonText.RefuseRepeated(scenario);
        foreach (var preference in scenario.Preferences.Where(preference => preference.Discount is not null)) notes.Add($"{preference.Party}: its discount is left out, for which GeniusWeb has no place.");
        var names = PartyFiles.NamesOf(scenario, ".json");
        return
        [
            .. scenario.Preferences.Zip(names, (preference, name) => KeyValuePair.Create($"{name}.json", Profile(scenario, preference, notes))),
            new($"domain of {PartyFiles.Safe(scenario.Name)}.json", JsonText.Object(json => Domain(json, scenario))),
        ];
    }

    private static void Domain(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteString("name", scenario.Name);
        json.Object("issuesValues", () =>
        {
            foreach (var issue in scenario.Issues)
            {
                json.Object(issue.Name, () =>
                {
                    json.WriteStartArray("values");
                    foreach (var option in issue.Options) json.WriteStringValue(option);
                    json.WriteEndArray();
                });
            }
        });
    }

    private static string Profile(Scenario scenario, Preference preference, List<string> notes) => JsonText.Object(json => json.Object("LinearAdditiveUtilitySpace", () =>
    {
        json.WriteString("name", preference.Party);
        json.Object("domain", () => Domain(json, scenario));
        json.Object("issueWeights", () =>
        {
            foreach (var (issue, own) in scenario.Issues.Zip(preference.Issues)) json.Number(issue.Name, own.Weight);
        });
        json.Object("issueUtilities", () =>
        {
            foreach (var (issue, own) in scenario.Issues.Zip(preference.Issues)) json.Object(issue.Name, () => json.Object("DiscreteValueSetUtilities", () => json.Worths("valueUtilities", issue, own)));
        });
        if (preference.Reservation is { } reservation) Reservation(json, scenario, preference, reservation, notes);
    }));

    private static void Reservation(Utf8JsonWriter json, Scenario scenario, Preference preference, Rational reservation, List<string> notes)
    {
        if (Least(scenario, preference, reservation) is not { } deal)
        {
            notes.Add($"{preference.Party}: its reservation value of {reservation} is left out, for no deal that could be found is worth as much.");
            return;
        }

        json.Object("reservationBid", () => json.Object("issuevalues", () =>
        {
            foreach (var (issue, option) in scenario.Issues.Zip(deal)) json.WriteString(issue.Name, issue.Options[option]);
        }));
    }

    /// <summary>The deal of the least worth that reaches a value, by its options; null when there is none, or there are too many to look at.</summary>
    private static int[]? Least(Scenario scenario, Preference preference, Rational value)
    {
        if (scenario.Outcomes > MostDeals) return null;
        var worths = preference.Issues.Select(issue => issue.Evaluations.Select(evaluation => issue.Weight * evaluation).ToArray()).ToArray();
        List<(Rational Worth, int Deal)> deals = [(Rational.Zero, 0)];
        foreach (var issue in worths) deals = [.. deals.SelectMany(deal => issue.Select((worth, option) => (deal.Worth + worth, (deal.Deal * issue.Length) + option))).GroupBy(deal => deal.Item1, (_, alike) => alike.First())];
        var enough = deals.FindAll(deal => deal.Worth >= value);
        return enough.Count == 0 ? null : Options(enough.MinBy(deal => deal.Worth).Deal, worths);
    }

    private static int[] Options(int deal, Rational[][] worths)
    {
        var options = new int[worths.Length];
        for (var issue = worths.Length - 1; issue >= 0; issue--) (deal, options[issue]) = Math.DivRem(deal, worths[issue].Length);
        return options;
    }
}
