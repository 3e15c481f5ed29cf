using System.Text.Json;
using Parley.Bargaining.Simulation;
using Parley.Desk.Views;
using Parley.Talks.Json;

namespace Parley.Desk.Bargains;

/// <summary>Writes what came of many runs as JSON; utilities are not rounded.</summary>
internal static class SimulationJson
{
    public static string Format(SimulationRequest request, RunSummary summary) => ViewJson.Format(json =>
    {
        json.WriteString("scenario", summary.Scenario.Name);
        json.WriteString("semantics", summary.Convention.ToString().ToLowerInvariant());
        json.WriteString("protocol", "alternating offers");
        json.WriteNumber("runs", summary.Runs);
        json.WriteNumber("rounds", request.Rounds);
        json.WriteNumber("seed", request.Seed);
        json.WriteNumber("agreements", summary.Agreements);
        json.Objects("parties", summary.Utilities.Index(), party =>
        {
            json.WriteString("name", summary.Scenario.Preferences[party.Index].Party);
            json.WriteString("strategy", party.Index == 0 ? request.Strategies.First : request.Strategies.Others);
            Write(json, "utility", party.Item);
        });
        Write(json, "round", summary.Rounds);
        Write(json, "distanceToFrontier", summary.ToFrontier);
        Write(json, "distanceToNash", summary.ToNash);
        json.Objects("deals", summary.Deals, deal => Write(json, deal));
        json.WriteStartArray("warnings");
        foreach (var warning in summary.Scenario.Warnings) json.WriteStringValue(warning);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, AgreedDeal deal)
    {
        json.WriteNumber("runs", deal.Runs);
        json.WriteStartArray("utilities");
        foreach (var utility in deal.Utilities) json.WriteNumberValue(utility);
        json.WriteEndArray();
        json.WriteNumber("distanceToFrontier", deal.ToFrontier);
        if (deal.ToNash is { } nash) json.WriteNumber("distanceToNash", nash);
        json.WriteStartObject("deal");
        foreach (var (issue, option) in deal.Deal.Settled) json.WriteString(issue, option);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Distribution? values)
    {
        if (values is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteNumber("mean", values.Mean);
        json.WriteNumber("least", values.Least);
        json.WriteNumber("tenth", values.Low);
        json.WriteNumber("median", values.Median);
        json.WriteNumber("ninetieth", values.High);
        json.WriteNumber("most", values.Most);
        json.WriteEndObject();
    }
}
