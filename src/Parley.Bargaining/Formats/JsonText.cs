using System.Text.Json;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using Parley.Talks.Json;

namespace Parley.Bargaining.Formats;

/// <summary>Writes JSON with numbers as they stand.</summary>
internal static class JsonText
{
    /// <summary>An object whose keys are written by an action.</summary>
    public static string Object(Action<Utf8JsonWriter> write) => ObjectJson.Format(write, indented: true) + "\n";

    /// <summary>Writes an object under a key.</summary>
    public static void Object(this Utf8JsonWriter json, string key, Action write)
    {
        json.WriteStartObject(key);
        write();
        json.WriteEndObject();
    }

    /// <summary>Writes a number under a key.</summary>
    public static void Number(this Utf8JsonWriter json, string key, Rational value)
    {
        json.WritePropertyName(key);
        json.WriteRawValue(value.Text());
    }

    /// <summary>Writes what each option of an issue is worth.</summary>
    public static void Worths(this Utf8JsonWriter json, string key, BargainingIssue issue, IssuePreference preference) => json.Object(key, () =>
    {
        foreach (var (option, worth) in issue.Options.Zip(preference.Evaluations)) json.Number(option, worth);
    });

    /// <summary>Refuses options that are listed twice, since they are keys.</summary>
    /// <exception cref="ScenarioException">There are some.</exception>
    public static void RefuseRepeated(Scenario scenario)
    {
        foreach (var issue in scenario.Issues)
        {
            if (issue.Options.CountBy(option => option).FirstOrDefault(option => option.Value > 1).Key is { } twice)
            {
                throw new ScenarioException($"{scenario.Name}: the option '{twice}' of '{issue.Name}' is listed more than once, which the tool cannot say; give each a name of its own.");
            }
        }
    }
}
