using System.Text.Json;
using Parley.Bargaining;
using Parley.Bargaining.Frontiers;
using Parley.Bargaining.Scenarios;
using Parley.Bargaining.Solutions;
using Parley.Desk.Views;

namespace Parley.Desk.Bargains;

/// <summary>Writes a deal space for programs.</summary>
/// <remarks>Counts are strings, since they may have more digits than a number of JSON keeps; utilities are not rounded.</remarks>
internal static class DealSpaceJson
{
    public static string Format(DealSpace space)
    {
        return ViewJson.Format(json =>
        {
            json.WriteString("scenario", space.Scenario.Name);
            json.WriteString("semantics", space.Convention.ToString().ToLowerInvariant());
            WriteParties(json, space);
            json.WriteString("outcomes", $"{space.Scenario.Outcomes}");
            json.WriteStartArray("frontier");
            foreach (var point in space.Frontier) WritePoint(json, point);
            json.WriteEndArray();
            json.WriteStartObject("points");
            foreach (var point in space.Points) WriteSolution(json, point);
            json.WriteEndObject();
            WriteWinSets(json, space);
            json.WriteNumber("opposition", space.Opposition);
            if (space.Balance is { } balance) json.WriteNumber("balance", balance);
            json.WriteStartArray("warnings");
            foreach (var warning in space.Scenario.Warnings) json.WriteStringValue(warning);
            json.WriteEndArray();
        });
    }

    private static void WriteParties(Utf8JsonWriter json, DealSpace space)
    {
        json.WriteStartArray("parties");
        foreach (var preference in space.Scenario.Preferences)
        {
            json.WriteStartObject();
            json.WriteString("name", preference.Party);
            if (preference.Reservation is { } reservation) json.WriteNumber("reservation", reservation.ToDouble());
            if (preference.Discount is { } discount) json.WriteNumber("discount", discount.ToDouble());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePoint(Utf8JsonWriter json, FrontierPoint point)
    {
        json.WriteStartObject();
        WriteUtilities(json, point.Utilities);
        json.WriteString("dealCount", $"{point.DealCount}");
        json.WriteStartArray("deals");
        foreach (var deal in point.Deals) WriteDeal(json, deal);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSolution(Utf8JsonWriter json, SolutionPoint point)
    {
        json.WriteStartObject(point.Name);
        if (point.Utilities is { } utilities) WriteUtilities(json, utilities);
        else json.WriteNull("utilities");
        json.WritePropertyName("deal");
        if (point.Deal is { } deal) WriteDeal(json, deal);
        else json.WriteNullValue();
        json.WriteString("definition", point.Definition);
        json.WriteEndObject();
    }

    private static void WriteUtilities(Utf8JsonWriter json, IEnumerable<double> utilities)
    {
        json.WriteStartArray("utilities");
        foreach (var utility in utilities) json.WriteNumberValue(utility);
        json.WriteEndArray();
    }

    private static void WriteDeal(Utf8JsonWriter json, Deal deal)
    {
        json.WriteStartObject();
        foreach (var (issue, option) in deal.Settled) json.WriteString(issue, option);
        json.WriteEndObject();
    }

    private static void WriteWinSets(Utf8JsonWriter json, DealSpace space)
    {
        json.WriteStartObject("winSets");
        json.WriteStartObject("parties");
        foreach (var set in space.WinSets.Where(set => set.Party is not null)) json.WriteString(set.Party!, set.Deals?.ToString());
        json.WriteEndObject();
        json.WriteString("joint", space.WinSets.First(set => set.Party is null).Deals?.ToString());
        json.WriteEndObject();
    }
}
