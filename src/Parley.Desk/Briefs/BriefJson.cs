using System.Globalization;
using System.Text.Json;
using Parley.Desk.Views;
using Parley.Standings;
using Parley.Standings.Factions;
using Parley.Standings.Meetings;
using Parley.Standings.Milestones;
using Parley.Standings.Outlooks;
using Parley.Standings.Positions;
using Parley.Standings.Pressures;
using Parley.Standings.Sources;
using Parley.Talks;
using Parley.Talks.Json;

namespace Parley.Desk.Briefs;

/// <summary>Writes a brief as JSON: the page's title and finding, and everything that it is made from.</summary>
/// <remarks>Keys are in snake_case, values in kebab-case, as in a reading; days are <c>YYYY-MM-DD</c>, as fine as they are known.</remarks>
public static class BriefJson
{
    /// <summary>The brief as one JSON object, over several lines.</summary>
    public static string Format(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return ViewJson.Format(json => Write(json, brief));
    }

    private static void Write(Utf8JsonWriter json, Brief brief)
    {
        var standing = brief.Standing;
        json.WriteString("title", brief.Title);
        json.WriteString("on", Day(standing.On));
        Strings(json, "parties", standing.Parties);
        Objects(json, "finding", brief.Finding, Write);
        if (brief.Changes is { } changes) Objects(json, "changes", changes.Groups.SelectMany(group => group.Lines).ToValueList(), Write);
        Objects(json, "reports", standing.Reports, Write);
        Objects(json, "meetings", standing.Rounds, Write);
        LadderJson.Write(json, standing.Ladder);
        Objects(json, "positions", standing.Stances, Write);
        Objects(json, "pressure", standing.Measures, Write);
        Objects(json, "factions", standing.Camps, Write);
        Objects(json, "milestones", standing.Junctures, Write);
        Objects(json, "outlook", standing.Outlook, Write);
        Objects(json, "sources", standing.Voices, Write);
    }

    private static void Write(Utf8JsonWriter json, BriefLine line)
    {
        json.WriteString("text", line.Text);
        Objects(json, "evidence", line.Sources, Write);
    }

    private static void Write(Utf8JsonWriter json, BriefSource source)
    {
        json.WriteString("report", source.Report);
        json.WriteString("sentence", source.Sentence);
    }

    private static void Write(Utf8JsonWriter json, Report report)
    {
        json.WriteString("id", report.Id);
        json.WriteString("published", Day(report.Published));
        json.WriteString("title", report.Title);
        json.WriteString("publisher", report.Publisher);
    }

    private static void Write(Utf8JsonWriter json, Round round)
    {
        Strings(json, "parties", round.Parties);
        json.WriteString("status", ValueName.Of(round.Status));
        json.WriteString("level", ValueName.Of(round.Level));
        json.WriteString("shared_level", ValueName.Of(round.SharedLevel));
        json.WriteBoolean("sure", round.IsSure);
        json.WriteBoolean("journey", round.IsJourney);
        json.WriteString("start", round.Start?.ToString());
        json.WriteString("place", round.Place);
        Objects(json, "participants", round.Participants, Write);
        json.WriteBoolean("overdue", round.IsOverdue);
        Objects(json, "outcomes", round.Outcomes, Write);
        Evidence(json, round.Citations);
    }

    private static void Write(Utf8JsonWriter json, RoundOutcome outcome)
    {
        json.WriteString("kind", ValueName.Of(outcome.Kind));
        Evidence(json, outcome.Citations);
    }

    private static void Write(Utf8JsonWriter json, Participant person)
    {
        json.WriteString("name", person.Name);
        json.WriteString("party", person.Party);
    }

    private static void Write(Utf8JsonWriter json, Stance stance)
    {
        json.WriteString("holder", stance.Holder);
        json.WriteString("holder_party", stance.Party);
        json.WriteString("act", ValueName.Of(stance.Act));
        json.WriteString("target", stance.Target);
        json.WriteString("content", stance.Content);
        json.WriteBoolean("sure", stance.IsSure);
        json.WriteBoolean("dated", stance.IsDated);
        json.WriteString("source", stance.Source?.Name);
        json.WriteString("source_kind", stance.Source is { } source ? ValueName.Of(source.Kind) : null);
        Times(json, stance.Since, stance.Latest, stance.Reports);
        Objects(json, "earlier", stance.Earlier, Write);
        Evidence(json, stance.Citations);
    }

    private static void Write(Utf8JsonWriter json, EarlierAct earlier)
    {
        json.WriteString("act", ValueName.Of(earlier.Act));
        json.WriteString("latest", Day(earlier.Day));
    }

    private static void Write(Utf8JsonWriter json, Measure measure)
    {
        json.WriteString("actor", measure.Actor);
        json.WriteString("target", measure.Target);
        json.WriteString("instrument", ValueName.Of(measure.Instrument));
        json.WriteString("status", ValueName.Of(measure.Status));
        json.WriteBoolean("sure", measure.IsSure);
        json.WriteBoolean("dated", measure.IsDated);
        Times(json, measure.Since, measure.Latest, measure.Reports);
        Evidence(json, measure.Citations);
    }

    private static void Write(Utf8JsonWriter json, Camp camp)
    {
        json.WriteString("party", camp.Party);
        Strings(json, "members", camp.Members);
        json.WriteString("stance", camp.Stance);
        if (camp.UpperHand is { } upperHand) json.WriteBoolean("upper_hand", upperHand);
        else json.WriteNull("upper_hand");
        Times(json, camp.Since, camp.Latest, camp.Reports);
        Evidence(json, camp.Citations);
    }

    private static void Write(Utf8JsonWriter json, Juncture juncture)
    {
        json.WriteString("date", juncture.Date.ToString());
        json.WriteString("kind", ValueName.Of(juncture.Kind));
        json.WriteNumber("reports", juncture.Reports);
        json.WriteBoolean("sure", juncture.IsSure);
        Evidence(json, juncture.Citations);
    }

    private static void Write(Utf8JsonWriter json, Heading heading)
    {
        json.WriteString("direction", ValueName.Of(heading.Direction));
        Times(json, heading.Since, heading.Latest, heading.Reports);
        Evidence(json, heading.Citations);
    }

    private static void Write(Utf8JsonWriter json, Voice voice)
    {
        json.WriteString("kind", ValueName.Of(voice.Kind));
        json.WriteString("name", voice.Name);
        json.WriteNumber("statements", voice.Statements);
        Evidence(json, voice.Citations);
    }

    private static void Write(Utf8JsonWriter json, Citation citation)
    {
        json.WriteString("report", citation.Report);
        json.WritePropertyName("span");
        json.WriteRawValue($"[{citation.Span.Start}, {citation.Span.End}]", skipInputValidation: true);
        json.WriteString("sentence", citation.Sentence);
        json.WriteNumber("confidence", Math.Round(citation.Confidence, 3));
    }

    private static void Evidence(Utf8JsonWriter json, ValueList<Citation> citations) => Objects(json, "evidence", citations, Write);

    private static void Times(Utf8JsonWriter json, DateOnly? since, DateOnly? latest, int reports)
    {
        json.WriteString("since", Day(since));
        json.WriteString("latest", Day(latest));
        json.WriteNumber("reports", reports);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void Strings(Utf8JsonWriter json, string key, ValueList<string> items)
    {
        json.WriteStartArray(key);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static void Objects<T>(Utf8JsonWriter json, string key, ValueList<T> items, Action<Utf8JsonWriter, T> write) => json.Objects(key, items, item => write(json, item));
}
