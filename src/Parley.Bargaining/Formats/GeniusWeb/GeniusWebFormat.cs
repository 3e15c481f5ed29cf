using System.Text.Json;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks;

namespace Parley.Bargaining.Formats.GeniusWeb;

/// <summary>Reads scenarios of GeniusWeb: profiles with a <c>LinearAdditiveUtilitySpace</c>, each with its domain in it.</summary>
/// <remarks>An option without worth counts as 0, as there; the reservation is a bid, worth what its party gains from it.</remarks>
internal static class GeniusWebFormat
{
    private const string Space = "LinearAdditiveUtilitySpace";
    private const int MostOptions = 100_000;

    /// <summary>Whether a file is a profile of this form.</summary>
    public static bool IsProfile(JsonElement root) => root.ValueKind == JsonValueKind.Object && root.TryGetProperty(Space, out _);

    /// <summary>Reads a scenario from its profiles.</summary>
    /// <exception cref="ScenarioException">They are not of this form, or do not belong together.</exception>
    public static Scenario Read(string name, IReadOnlyList<(string Path, JsonElement Root)> profiles)
    {
        var spaces = profiles.Select(profile => (profile.Path, Space: profile.Root.GetProperty(Space))).ToList();
        if (!spaces[0].Space.TryGetProperty("domain", out var domain)) throw new ScenarioException($"{spaces[0].Path}: the object 'domain' is missing.");
        ValueList<BargainingIssue> issues =
        [
            .. JsonNumbers.Properties(domain, "issuesValues", spaces[0].Path).Select(issue => new BargainingIssue(issue.Name, OptionsOf(issue, spaces[0].Path))),
        ];
        return new Scenario(name, issues, [.. spaces.Select(space => ReadProfile(space.Path, space.Space, issues))], Convention.GeniusWeb, []);
    }

    private static ValueList<string> OptionsOf(JsonProperty issue, string path)
    {
        if (issue.Value.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array && values.GetArrayLength() > 0)
        {
            return [.. values.EnumerateArray().Select(Text)];
        }

        if (!issue.Value.TryGetProperty("range", out var range) || range.GetArrayLength() != 3) throw new ScenarioException($"{path}: the issue '{issue.Name}' has neither values nor a range of three numbers.");
        var (low, high, step) = (JsonNumbers.Of(range[0], path), JsonNumbers.Of(range[1], path), JsonNumbers.Of(range[2], path));
        var options = new List<string>();
        for (var value = low; value <= high && step > Rational.Zero; value += step)
        {
            if (options.Count == MostOptions) throw new ScenarioException($"{path}: the issue '{issue.Name}' has over {MostOptions} options.");
            options.Add(value.ToString());
        }

        return options.Count > 0 ? [.. options] : throw new ScenarioException($"{path}: the range of the issue '{issue.Name}' is empty.");
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static Preference ReadProfile(string path, JsonElement space, ValueList<BargainingIssue> issues)
    {
        var utilities = JsonNumbers.Properties(space, "issueUtilities", path).ToDictionary(issue => issue.Name, issue => issue.Value);
        var weights = JsonNumbers.Properties(space, "issueWeights", path).ToDictionary(issue => issue.Name, issue => JsonNumbers.Of(issue.Value, $"{path}: weight of '{issue.Name}'"));
        ValueList<IssuePreference> preferences = [.. issues.Select(issue => new IssuePreference(
            weights.GetValueOrDefault(issue.Name, Rational.Zero),
            utilities.TryGetValue(issue.Name, out var worths) ? WorthsOf(issue, worths, path) : throw new ScenarioException($"{path}: it says nothing of the issue '{issue.Name}'.")))];
        var party = space.TryGetProperty("name", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : Path.GetFileNameWithoutExtension(path);
        return new Preference(party, preferences, ReservationOf(space, issues, preferences));
    }

    private static ValueList<Rational> WorthsOf(BargainingIssue issue, JsonElement worths, string path)
    {
        if (worths.TryGetProperty("DiscreteValueSetUtilities", out var discrete) || worths.TryGetProperty("discreteutils", out discrete))
        {
            var listed = JsonNumbers.Properties(discrete, "valueUtilities", path).ToDictionary(option => option.Name, option => option.Value);
            return [.. issue.Options.Select(option => listed.TryGetValue(option, out var worth) ? JsonNumbers.Of(worth, $"{path}: '{option}'") : Rational.Zero)];
        }

        if (!worths.TryGetProperty("NumberValueSetUtilities", out var line) && !worths.TryGetProperty("numberutils", out line))
        {
            throw new ScenarioException($"{path}: the utilities of '{issue.Name}' are of a kind that is not known.");
        }

        var (low, high) = (Needed(line, "lowValue", path), Needed(line, "highValue", path));
        var (atLow, atHigh) = (Needed(line, "lowUtility", path), Needed(line, "highUtility", path));
        return [.. issue.Options.Select(option => high == low ? atLow : atLow + (((Parse(option, path) - low) / (high - low)) * (atHigh - atLow)))];
    }

    private static Rational Needed(JsonElement line, string name, string path) => JsonNumbers.Find(line, name, path) ?? throw new ScenarioException($"{path}: the number '{name}' is missing.");

    private static Rational Parse(string option, string path) => Rational.TryParse(option, out var value) ? value : throw new ScenarioException($"{path}: '{option}' is no number.");

    private static Rational? ReservationOf(JsonElement space, ValueList<BargainingIssue> issues, ValueList<IssuePreference> preferences)
    {
        if (!space.TryGetProperty("reservationBid", out var bid) || bid.ValueKind != JsonValueKind.Object || !bid.TryGetProperty("issuevalues", out var values)) return null;
        var worth = Rational.Zero;
        foreach (var (issue, preference) in issues.Zip(preferences))
        {
            if (!values.TryGetProperty(issue.Name, out var option)) continue;
            var place = issue.Options.ToList().IndexOf(Text(option));
            if (place >= 0) worth += preference.Weight * preference.Evaluations[place];
        }

        return worth;
    }
}
