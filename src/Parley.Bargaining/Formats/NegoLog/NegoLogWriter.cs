using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats.NegoLog;

/// <summary>Writes scenarios of NegoLog: <c>profileA.json</c> and <c>profileB.json</c>.</summary>
internal static class NegoLogWriter
{
    private static readonly string[] _names = ["profileA", "profileB"];

    public static IEnumerable<KeyValuePair<string, string>> Write(Scenario scenario, List<string> notes)
    {
        if (scenario.Preferences.Count != _names.Length) throw new ScenarioException($"{scenario.Name}: {scenario.Preferences.Count} parties; a scenario of NegoLog has two.");
        JsonText.RefuseRepeated(scenario);
        foreach (var (preference, name) in scenario.Preferences.Zip(_names))
        {
            if (preference.Party != name) notes.Add($"{preference.Party} is {name}.");
            if (preference.Discount is not null) notes.Add($"{preference.Party}: its discount is left out, for which NegoLog has no place.");
        }

        return scenario.Preferences.Zip(_names, (preference, name) => KeyValuePair.Create($"{name}.json", Profile(scenario, preference))).ToList();
    }

    private static string Profile(Scenario scenario, Preference preference) => JsonText.Object(json =>
    {
        if (preference.Reservation is { } reservation) json.Number("reservationValue", reservation);
        json.Object("issueWeights", () =>
        {
            foreach (var (issue, own) in scenario.Issues.Zip(preference.Issues)) json.Number(issue.Name, own.Weight);
        });
        json.Object("issues", () =>
        {
            foreach (var (issue, own) in scenario.Issues.Zip(preference.Issues)) json.Worths(issue.Name, issue, own);
        });
    });
}
