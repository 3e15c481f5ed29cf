using System.Text.Json;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Formats.NegoLog;

/// <summary>Reads scenarios of NegoLog (Doğru, Keskin, Jonker, Baarslag and Aydoğan 2024): a folder with <c>profileA.json</c> and <c>profileB.json</c>.</summary>
internal static class NegoLogFormat
{
    /// <summary>Whether a file is a profile of this form.</summary>
    public static bool IsProfile(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("issueWeights", out _) && root.TryGetProperty("issues", out _);

    /// <summary>Reads a scenario from its profiles.</summary>
    /// <exception cref="ScenarioException">They are not of this form, or do not belong together.</exception>
    public static Scenario Read(string name, IReadOnlyList<(string Path, JsonElement Root)> profiles)
    {
        ValueList<BargainingIssue> issues =
        [
            .. JsonNumbers.Properties(profiles[0].Root, "issues", profiles[0].Path).Select(issue => new BargainingIssue(issue.Name, [.. Options(issue, profiles[0].Path).Select(option => option.Name)])),
        ];
        return new Scenario(name, issues, [.. profiles.Select(profile => ReadProfile(profile.Path, profile.Root, issues))], Convention.NegoLog, []);
    }

    private static JsonElement.ObjectEnumerator Options(JsonProperty issue, string path) =>
        issue.Value.ValueKind == JsonValueKind.Object ? issue.Value.EnumerateObject() : throw new ScenarioException($"{path}: the issue '{issue.Name}' is no list of options with their worth.");

    private static Preference ReadProfile(string path, JsonElement root, ValueList<BargainingIssue> issues)
    {
        var worths = JsonNumbers.Properties(root, "issues", path).ToDictionary(issue => issue.Name, issue => issue.Value);
        var weights = JsonNumbers.Properties(root, "issueWeights", path).ToDictionary(issue => issue.Name, issue => JsonNumbers.Of(issue.Value, $"{path}: weight of '{issue.Name}'"));
        return new Preference(
            Path.GetFileNameWithoutExtension(path),
            [.. issues.Select(issue => PreferenceOn(issue, worths, weights, path))],
            JsonNumbers.Find(root, "reservationValue", path));
    }

    private static IssuePreference PreferenceOn(BargainingIssue issue, Dictionary<string, JsonElement> worths, Dictionary<string, Rational> weights, string path)
    {
        if (!worths.TryGetValue(issue.Name, out var worth) || !weights.TryGetValue(issue.Name, out var weight))
        {
            throw new ScenarioException($"{path}: it says nothing of the issue '{issue.Name}', or gives it no weight.");
        }

        return new IssuePreference(weight, [.. issue.Options.Select(option => JsonNumbers.Find(worth, option, path)
            ?? throw new ScenarioException($"{path}: the option '{option}' of '{issue.Name}' has no worth; give it one."))]);
    }
}
