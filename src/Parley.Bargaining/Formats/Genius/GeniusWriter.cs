using System.Globalization;
using System.Text;
using System.Xml;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Formats.Genius;

/// <summary>Writes scenarios of GENIUS: a domain and a utility space for each party.</summary>
internal static class GeniusWriter
{
    private const int MostParties = 3;
    private static readonly XmlWriterSettings _settings = new() { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true };

    public static IEnumerable<KeyValuePair<string, string>> Write(Scenario scenario, List<string> notes)
    {
        if (scenario.Preferences.Count > MostParties) throw new ScenarioException($"{scenario.Name}: {scenario.Preferences.Count} parties; a scenario of GENIUS has {MostParties} at most.");
        var names = PartyFiles.NamesOf(scenario, ".xml");
        if (!names.SequenceEqual(scenario.Preferences.Select(preference => preference.Party))) notes.Add($"The parties are named after their files: {string.Join(", ", names)}.");
        return
        [
            new($"{DomainName(scenario, names)}.xml", Domain(scenario)),
            .. scenario.Preferences.Zip(names, (preference, name) => KeyValuePair.Create($"{name}.xml", Profile(scenario, preference))),
        ];
    }

    private static string DomainName(Scenario scenario, IReadOnlyList<string> taken)
    {
        var name = $"{PartyFiles.Safe(scenario.Name)}-domain";
        while (taken.Contains(name, StringComparer.OrdinalIgnoreCase)) name += "-domain";
        return name;
    }

    private static string Domain(Scenario scenario) => Xml(scenario, xml =>
    {
        xml.WriteStartElement("negotiation_template");
        Objective(xml, scenario, null);
        xml.WriteEndElement();
    });

    private static string Profile(Scenario scenario, Preference preference) => Xml(scenario, xml => Objective(xml, scenario, preference));

    private static void Objective(XmlWriter xml, Scenario scenario, Preference? preference)
    {
        xml.WriteStartElement("utility_space");
        xml.WriteAttributeString("number_of_issues", Number(scenario.Issues.Count));
        xml.WriteStartElement("objective");
        Attributes(xml, ("index", "0"), ("etype", "objective"), ("type", "objective"), ("description", ""), ("name", scenario.Name));
        for (var issue = 0; preference is not null && issue < scenario.Issues.Count; issue++) Element(xml, "weight", ("index", Number(issue + 1)), ("value", preference.Issues[issue].Weight.Text()));
        for (var issue = 0; issue < scenario.Issues.Count; issue++) Issue(xml, scenario.Issues[issue], issue, preference?.Issues[issue]);
        xml.WriteEndElement();
        if (preference?.Discount is { } discount) Element(xml, "discount_factor", ("value", discount.Text()));
        if (preference?.Reservation is { } reservation) Element(xml, "reservation", ("value", reservation.Text()));
        xml.WriteEndElement();
    }

    private static void Issue(XmlWriter xml, BargainingIssue issue, int place, IssuePreference? preference)
    {
        xml.WriteStartElement("issue");
        Attributes(xml, ("index", Number(place + 1)), ("name", issue.Name), ("etype", "discrete"), ("type", "discrete"), ("vtype", "discrete"));
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, option) in issue.Options.Index())
        {
            if (preference is null) Element(xml, "item", ("index", Number(number + 1)), ("value", option), ("description", ""));
            else if (written.Add(option)) Element(xml, "item", ("index", Number(number + 1)), ("value", option), ("evaluation", preference.Evaluations[number].Text()), ("description", ""));
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        Attributes(xml, attributes);
        xml.WriteEndElement();
    }

    private static void Attributes(XmlWriter xml, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        foreach (var (name, value) in attributes) xml.WriteAttributeString(name, value);
    }

    private static string Xml(Scenario scenario, Action<XmlWriter> write)
    {
        try
        {
            var text = new StringBuilder();
            using (var xml = XmlWriter.Create(text, _settings)) write(xml);
            return text.Append('\n').ToString();
        }
        catch (ArgumentException fault)
        {
            throw new ScenarioException($"{scenario.Name}: a name in it cannot stand in XML: {fault.Message}", fault);
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
