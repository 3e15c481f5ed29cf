using System.Globalization;
using System.Text.Json;
using Parley.Desk.Briefs;
using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Desk.Alerts;

/// <summary>Alerts as JSON: <c>when</c>, <c>talks</c>, <c>rule</c>, <c>text</c>, <c>evidence</c>; those that were raised with <c>id</c> (the same whenever it is delivered) and <c>at</c>.</summary>
public static class AlertJson
{
    /// <summary>An alert as a line, without a line break.</summary>
    public static string Format(RaisedAlert raised)
    {
        ArgumentNullException.ThrowIfNull(raised);
        return ObjectJson.Format(json =>
        {
            json.WriteString("id", Id(raised));
            json.WriteString("at", raised.At.UtcDateTime);
            Write(json, raised.Alert);
        });
    }

    /// <summary>By what whoever gets an alert may know it again.</summary>
    internal static string Id(RaisedAlert raised) => string.Create(CultureInfo.InvariantCulture, $"alert-{raised.Number}");

    internal static void Write(Utf8JsonWriter json, Alert alert)
    {
        json.WriteString("when", ValueName.Of(alert.When));
        json.WriteString("talks", alert.Talks);
        json.WriteString("rule", alert.Rule);
        json.WriteString("key", alert.Key);
        json.WriteString("text", alert.Text);
        json.Objects("evidence", alert.Sources, source =>
        {
            json.WriteString("report", source.Report);
            json.WriteString("day", source.Day);
            json.WriteStartArray("span");
            json.WriteNumberValue(source.Span.Start);
            json.WriteNumberValue(source.Span.End);
            json.WriteEndArray();
            json.WriteString("sentence", source.Sentence);
        });
    }

    internal static Alert Parse(JsonElement json) => new(
        json.GetProperty("rule").GetString()!,
        json.GetProperty("key").GetString()!,
        ValueName.TryParse<AlertKind>(json.GetProperty("when").GetString(), out var kind) ? kind : throw new FormatException("the kind of the alert is unknown"),
        json.GetProperty("talks").GetString()!,
        json.GetProperty("text").GetString()!,
        json.GetProperty("evidence").EnumerateArray().Select(Source).ToValueList());

    private static BriefSource Source(JsonElement json) =>
        new(json.GetProperty("report").GetString()!, json.GetProperty("day").GetString(), json.GetProperty("sentence").GetString()!)
        {
            Span = new Span(json.GetProperty("span")[0].GetInt32(), json.GetProperty("span")[1].GetInt32()),
        };
}
