using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Exports;

/// <summary>Writes reports, what was read in them and who decided on it as JSON-LD, with the provenance in PROV-O.</summary>
/// <remarks>
/// W3C, "PROV-O: The PROV Ontology" (2013). Reports, readings and items are entities; reading and deciding are activities, of a program or a person. Times are those of the record.
/// </remarks>
public static class JsonLdExport
{
    private const string Parley = "urn:parley:";

    private static readonly JsonObject Context = new()
    {
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["schema"] = "https://schema.org/",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["parley"] = $"{Parley}term:",
        ["prov:wasDerivedFrom"] = new JsonObject { ["@type"] = "@id" },
        ["prov:wasGeneratedBy"] = new JsonObject { ["@type"] = "@id" },
        ["prov:wasAssociatedWith"] = new JsonObject { ["@type"] = "@id" },
        ["prov:used"] = new JsonObject { ["@type"] = "@id" },
        ["prov:endedAtTime"] = new JsonObject { ["@type"] = "xsd:dateTime" },
        ["schema:datePublished"] = new JsonObject { ["@type"] = "xsd:date" },
    };

    /// <summary>Writes one document with a graph.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="view">The record.</param>
    /// <param name="reports">The reports.</param>
    public static void Write(Stream output, IRecordView view, IEnumerable<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(reports);
        using var json = new Utf8JsonWriter(output, ReadingJson.WriterOptions(indented: true));
        json.WriteStartObject();
        json.WritePropertyName("@context");
        Context.WriteTo(json);
        json.WriteStartArray("@graph");
        var agents = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var report in reports)
        {
            foreach (var node in Nodes(view, report, agents)) node.WriteTo(json);
            json.Flush();
        }

        foreach (var agent in agents) AgentNode(Author.Parse(agent)).WriteTo(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<JsonObject> Nodes(IRecordView view, RecordedReport recorded, SortedSet<string> agents)
    {
        var (report, reading) = (recorded.Report, recorded.Reading);
        var (place, reader) = (Iri("report", report.Id), Author.Program(reading.Reader));
        agents.Add(reader.ToString());
        yield return new JsonObject
        {
            ["@id"] = place,
            ["@type"] = new JsonArray("prov:Entity", "schema:Report"),
            ["schema:name"] = report.Title,
            ["schema:publisher"] = report.Publisher,
            ["schema:datePublished"] = report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        yield return new JsonObject { ["@id"] = Iri("reading", report.Id), ["@type"] = "prov:Activity", ["prov:used"] = place, ["prov:wasAssociatedWith"] = AgentIri(reader) };
        foreach (var item in view.ItemsOf(report.Id))
        {
            if (item.Machine is { } machine) yield return ItemNode(report.Id, item.Id, machine, place, Iri("reading", report.Id), suffix: "");
            if (item.Decision is not { } decision) continue;
            agents.Add(decision.By.ToString());
            foreach (var node in DecisionNodes(report.Id, item, decision, place)) yield return node;
        }
    }

    private static IEnumerable<JsonObject> DecisionNodes(string report, ReviewedItem item, Decision decision, string place)
    {
        var activity = Iri("entry", decision.Number.ToString(CultureInfo.InvariantCulture));
        yield return new JsonObject
        {
            ["@id"] = activity,
            ["@type"] = "prov:Activity",
            ["parley:verdict"] = ValueName.Of(decision.Verdict),
            ["prov:used"] = item.Machine is null ? place : Iri("item", $"{report}/{item.Id}"),
            ["prov:wasAssociatedWith"] = AgentIri(decision.By),
            ["prov:endedAtTime"] = decision.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        };
        if (decision.Value is { } value) yield return ItemNode(report, item.Id, value, place, activity, suffix: "/decided");
    }

    private static JsonObject ItemNode(string report, string id, ReadingItem item, string place, string activity, string suffix)
    {
        var node = new JsonObject
        {
            ["@id"] = Iri("item", $"{report}/{id}") + suffix,
            ["@type"] = new JsonArray("prov:Entity", $"parley:{ValueName.Of(item.Kind)}"),
            ["prov:wasDerivedFrom"] = place,
            ["prov:wasGeneratedBy"] = activity,
        };
        foreach (var (key, value) in JsonNode.Parse(item.Json)!.AsObject())
        {
            if (value is not null) node[$"parley:{key}"] = value is JsonValue ? value.DeepClone() : new JsonObject { ["@type"] = "@json", ["@value"] = value.DeepClone() };
        }

        return node;
    }

    private static JsonObject AgentNode(Author author) => new()
    {
        ["@id"] = AgentIri(author),
        ["@type"] = new JsonArray("prov:Agent", author.IsPerson ? "prov:Person" : "prov:SoftwareAgent"),
        ["schema:name"] = author.Name,
    };

    private static string AgentIri(Author author) => Iri(author.IsPerson ? "person" : "program", author.Name);

    private static string Iri(string kind, string name) => $"{Parley}{kind}:{Uri.EscapeDataString(name)}";
}
