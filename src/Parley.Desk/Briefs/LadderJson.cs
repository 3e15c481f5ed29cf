using System.Text.Json;
using Parley.Desk.Views;
using Parley.Standings.Meetings;
using Parley.Talks.Json;

namespace Parley.Desk.Briefs;

/// <summary>Writes the ladder of meetings as JSON.</summary>
internal static class LadderJson
{
    /// <summary>Writes the ladder as an object under <c>ladder</c>.</summary>
    public static void Write(Utf8JsonWriter json, MeetingLadder ladder)
    {
        json.WriteStartObject("ladder");
        json.WriteString("reached", ladder.Reached is { } reached ? ValueName.Of(reached) : null);
        Write(json, "next", ladder.Next);
        json.Objects("rungs", ladder.Rungs, rung =>
        {
            json.WriteString("level", ValueName.Of(rung.Level));
            json.WriteNumber("held", rung.Held);
            Write(json, "last_held", rung.Last);
            json.Objects("ahead", rung.Ahead, round => Write(json, round));
            json.Objects("cancelled", rung.Cancelled, round => Write(json, round));
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Round? round)
    {
        if (round is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        Write(json, round);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Round round)
    {
        json.WriteString("status", ValueName.Of(round.Status));
        json.WriteString("level", ValueName.Of(round.Level));
        json.WriteString("start", round.Start?.ToString());
        json.WriteString("place", round.Place);
        json.Evidence(round.Citations);
    }
}
