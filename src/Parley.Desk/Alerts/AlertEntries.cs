using System.Text.Json;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Desk.Alerts;

/// <summary>What the record says of alerts: since when a rule holds, what was raised, and what was delivered.</summary>
internal static class AlertEntries
{
    private const string RuleBegun = "alert-rule-begun";
    private const string AlertRaised = "alert-raised";
    private const string AlertDelivered = "alert-delivered";

    public static EntryDraft Begun(string rule) => Draft(RuleBegun, json => json.WriteString("rule", rule));

    public static EntryDraft Delivered(long alert, string target) => Draft(AlertDelivered, json =>
    {
        json.WriteNumber("alert", alert);
        json.WriteString("target", target);
    });

    public static EntryDraft Raised(Alert alert, IEnumerable<string> targets) => Draft(AlertRaised, json =>
    {
        AlertJson.Write(json, alert);
        json.WriteStartArray("targets");
        foreach (var target in targets) json.WriteStringValue(target);
        json.WriteEndArray();
    });

    /// <summary>The entries after which rules hold, by rule.</summary>
    public static IReadOnlyDictionary<string, Entry> Begun(IRecord record) => record.Read(kind: RuleBegun)
        .GroupBy(entry => Json(entry).GetProperty("rule").GetString()!, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>All alerts that were ever raised, in their order.</summary>
    public static IEnumerable<RaisedAlert> Raised(IRecord record) => record.Read(kind: AlertRaised).Select(entry =>
    {
        var json = Json(entry);
        return new RaisedAlert(entry.Number, entry.RecordedAt, AlertJson.Parse(json), json.GetProperty("targets").EnumerateArray().Select(target => target.GetString()!).ToValueList());
    });

    /// <summary>What was delivered, and where.</summary>
    public static IReadOnlySet<(long Alert, string Target)> Delivered(IRecord record) => record.Read(kind: AlertDelivered)
        .Select(Json)
        .Select(json => (json.GetProperty("alert").GetInt64(), json.GetProperty("target").GetString()!))
        .ToHashSet();

    private static EntryDraft Draft(string kind, Action<Utf8JsonWriter> write) => new(kind, Records.Authors.Parley, ObjectJson.Format(write));

    private static JsonElement Json(Entry entry)
    {
        using var document = JsonDocument.Parse(entry.Payload);
        return document.RootElement.Clone();
    }
}
