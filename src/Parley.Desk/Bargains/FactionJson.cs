using System.Text.Json;
using Parley.Bargaining.Factions;
using Parley.Desk.Views;

namespace Parley.Desk.Bargains;

/// <summary>Writes what the factions of each side would ratify as JSON; counts are text, because they may be greater than JSON's numbers.</summary>
internal static class FactionJson
{
    public static string Format(GameAnalysis analysis)
    {
        return ViewJson.Format(json =>
        {
            json.WriteString("name", analysis.Game.Name);
            json.WriteString("outcomes", $"{analysis.Outcomes}");
            json.WriteString("zone", $"{analysis.Zone}");
            json.WriteStartArray("sides");
            foreach (var (index, side) in analysis.Game.Sides.Index())
            {
                json.WriteStartObject();
                json.WriteString("name", side.Name);
                json.WriteString("consent", FactionText.Rule(side));
                json.WriteString("ratifies", $"{analysis.Sides[index]}");
                json.WriteStartArray("factions");
                foreach (var standing in analysis.Factions.Where(standing => ReferenceEquals(standing.Side, side))) Write(json, standing);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, FactionStanding standing)
    {
        json.WriteStartObject();
        json.WriteString("name", standing.Faction.Name);
        json.WriteNumber("reservation", standing.Faction.Reservation.ToDouble());
        json.WriteString("accepts", $"{standing.Accepts}");
        json.WriteString("offered", $"{standing.Offered}");
        if (standing.Opening is { } opening)
        {
            json.WriteStartObject("opening");
            json.WriteNumber("reservation", opening.Reservation.ToDouble());
            json.WriteString("deals", $"{opening.Deals}");
            json.WriteStartObject("deal");
            foreach (var (issue, option) in opening.Deal.Settled) json.WriteString(issue, option);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("opening");
        }

        json.WriteEndObject();
    }
}
