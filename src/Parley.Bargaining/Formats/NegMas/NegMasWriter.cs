using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parley.Bargaining.Formats.NegMas;

/// <summary>Writes scenarios of NegMAS: a domain and a linear additive utility function for each party.</summary>
internal static class NegMasWriter
{
    public static IEnumerable<KeyValuePair<string, string>> Write(Scenario scenario)
    {
        JsonText.RefuseRepeated(scenario);
        var names = PartyFiles.NamesOf(scenario, ".yml");
        return
        [
            new($"domain of {PartyFiles.Safe(scenario.Name)}.yml", Yaml(Domain(scenario))),
            .. scenario.Preferences.Zip(names, (preference, name) => KeyValuePair.Create($"{name}.yml", Yaml(Function(scenario, preference)))),
        ];
    }

    private static YamlMappingNode Domain(Scenario scenario) => new(
        Plain("name"),
        Quoted(scenario.Name),
        Plain("issues"),
        new YamlSequenceNode(scenario.Issues.Select(issue => new YamlMappingNode(
            Plain("name"), Quoted(issue.Name), Plain("type"), Plain("CategoricalIssue"), Plain("values"), new YamlSequenceNode(issue.Options.Select(Quoted))))));

    private static YamlMappingNode Function(Scenario scenario, Preference preference)
    {
        var function = new YamlMappingNode(
            Plain("type"),
            Plain("LinearAdditiveUtilityFunction"),
            Plain("name"),
            Quoted(preference.Party),
            Plain("weights"),
            new YamlSequenceNode(preference.Issues.Select(issue => Number(issue.Weight))),
            Plain("values"),
            new YamlSequenceNode(scenario.Issues.Zip(preference.Issues, Table)));
        if (preference.Reservation is { } reservation) function.Add(Plain("reserved_value"), Number(reservation));
        return preference.Discount is { } discount
            ? new(Plain("type"), Plain("ExpDiscountedUFun"), Plain("discount"), Number(discount), Plain("ufun"), function)
            : function;
    }

    private static YamlMappingNode Table(BargainingIssue issue, IssuePreference preference) => new(
        Plain("type"),
        Plain("TableFun"),
        Plain("mapping"),
        new YamlMappingNode(issue.Options.Zip(preference.Evaluations, (option, worth) => KeyValuePair.Create<YamlNode, YamlNode>(Quoted(option), Number(worth)))));

    private static YamlScalarNode Plain(string text) => new(text) { Style = ScalarStyle.Plain };

    private static YamlScalarNode Quoted(string text) => new(text) { Style = ScalarStyle.DoubleQuoted };

    private static YamlScalarNode Number(Rational value) => Plain(value.Text());

    private static string Yaml(YamlMappingNode root)
    {
        using var text = new StringWriter { NewLine = "\n" };
        new YamlStream(new YamlDocument(root)).Save(text, assignAnchors: false);
        return text.ToString();
    }
}
