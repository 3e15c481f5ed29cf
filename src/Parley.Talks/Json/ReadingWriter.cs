using System.Globalization;
using System.Text.Json;
using Parley.Text;

namespace Parley.Talks.Json;

/// <summary>Writes a reading as JSON, keys in a fixed order.</summary>
internal static class ReadingWriter
{
    public static void Write(Utf8JsonWriter json, Reading reading, string? text)
    {
        json.WriteStartObject();
        json.WriteString("id", reading.Id);
        json.WriteString("published", reading.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("title", reading.Title);
        json.WriteString("publisher", reading.Publisher);
        json.WriteString("reader", reading.Reader);
        if (text is not null) json.WriteString("text", text);
        json.WriteStrings("parties", reading.Parties);
        json.WriteObjects("actors", reading.Actors, Write);
        json.WriteObjects("attributions", reading.Attributions, Write);
        json.WriteObjects("positions", reading.Positions, Write);
        json.WriteObjects("meetings", reading.Meetings, Write);
        json.WriteObjects("pressure", reading.Pressure, Write);
        json.WriteObjects("milestones", reading.Milestones, Write);
        json.WriteObjects("factions", reading.Factions, Write);
        json.WriteStartObject("outlook");
        json.WriteValue("direction", reading.Outlook.Direction);
        json.WriteEvidence(reading.Outlook.Evidence);
        json.WriteEndObject();
        json.WriteObjects("moves", reading.Moves, Write);
        json.WriteObjects("attitudes", reading.Attitudes, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Move move)
    {
        json.WriteEvidence(move.Evidence);
        json.WriteValue("code", move.Code);
        json.WriteString("actor", move.Actor);
        json.WriteString("target", move.Target);
        json.WriteString("date", move.Date?.ToString());
        json.WriteValue("status", move.Status);
        json.WriteString("cameo", move.Cameo);
    }

    private static void Write(Utf8JsonWriter json, Attitude attitude)
    {
        json.WriteEvidence(attitude.Evidence);
        json.WriteString("from", attitude.From);
        json.WriteString("to", attitude.To);
        json.WriteValue("side", attitude.Side);
    }

    private static void Write(Utf8JsonWriter json, Actor actor)
    {
        json.WriteString("name", actor.Name);
        json.WriteValue("kind", actor.Kind);
        json.WriteString("role", actor.Role);
        json.WriteString("party", actor.Party);
        json.WriteSpans("mentions", actor.Mentions);
    }

    private static void Write(Utf8JsonWriter json, Attribution attribution)
    {
        json.WriteEvidence(attribution.Evidence);
        if (attribution.Source is { } source) json.WriteObject("source", source, Write);
        else json.WriteNull("source");
        json.WriteObject("cue", attribution.Cue, WriteSpans);
        json.WriteObject("content", attribution.Content, WriteSpans);
        json.WriteValue("form", attribution.Form);
        json.WriteSpans("quotes", attribution.Quotes);
        json.WriteObjects("nested", attribution.Nested, Write);
    }

    private static void Write(Utf8JsonWriter json, AttributionSource source)
    {
        json.WriteSpans("spans", source.Spans);
        json.WriteString("actor", source.Actor);
        json.WriteString("party", source.Party);
        json.WriteValue("kind", source.Kind);
        json.WriteString("standing", source.Standing);
    }

    private static void WriteSpans(Utf8JsonWriter json, ValueList<Span> spans) => json.WriteSpans("spans", spans);

    private static void Write(Utf8JsonWriter json, Position position)
    {
        json.WriteEvidence(position.Evidence);
        json.WriteString("holder", position.Holder);
        json.WriteString("holder_party", position.HolderParty);
        json.WriteValue("act", position.Act);
        json.WriteString("target", position.Target);
        json.WriteSpan("content", position.Content);
        if (position.Issue is { } issue) json.WriteString("issue", issue);
        if (position.Hedge is { } hedge) json.WriteSpan("hedge", hedge);
        if (position.Condition is { } condition) json.WriteSpan("condition", condition);
        if (position.Taken is { } taken) json.WriteString("taken", taken.ToString());
    }

    private static void Write(Utf8JsonWriter json, Meeting meeting)
    {
        json.WriteEvidence(meeting.Evidence);
        json.WriteStrings("parties", meeting.Parties);
        json.WriteValue("status", meeting.Status);
        json.WriteValue("level", meeting.Level);
        if (!meeting.IsLevelShared) json.WriteBoolean("level_shared", false);
        if (meeting.IsJourney) json.WriteBoolean("journey", true);
        json.WriteString("start", meeting.Start?.ToString());
        json.WriteString("place", meeting.Place);
        json.WriteObjects("participants", meeting.Participants, Write);
        if (meeting.Outcome is { } outcome) json.WriteObject("outcome", outcome, Write);
    }

    private static void Write(Utf8JsonWriter json, ReportedOutcome outcome)
    {
        json.WriteEvidence(outcome.Evidence);
        json.WriteValue("kind", outcome.Kind);
    }

    private static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteString("name", participant.Name);
        json.WriteString("party", participant.Party);
    }

    private static void Write(Utf8JsonWriter json, Pressure pressure)
    {
        json.WriteEvidence(pressure.Evidence);
        json.WriteString("actor", pressure.Actor);
        json.WriteString("target", pressure.Target);
        json.WriteValue("instrument", pressure.Instrument);
        json.WriteValue("status", pressure.Status);
        if (pressure.Taken is { } taken) json.WriteString("taken", taken.ToString());
    }

    private static void Write(Utf8JsonWriter json, Milestone milestone)
    {
        json.WriteEvidence(milestone.Evidence);
        json.WriteString("date", milestone.Date.ToString());
        json.WriteValue("kind", milestone.Kind);
    }

    private static void Write(Utf8JsonWriter json, Faction faction)
    {
        json.WriteEvidence(faction.Evidence);
        json.WriteString("party", faction.Party);
        json.WriteStrings("members", faction.Members);
        json.WriteString("stance", faction.Stance);
        if (faction.UpperHand is { } upperHand) json.WriteBoolean("upper_hand", upperHand);
        else json.WriteNull("upper_hand");
    }
}
