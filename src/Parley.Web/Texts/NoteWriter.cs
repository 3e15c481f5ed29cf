using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;
using Parley.Web.Pieces;

namespace Parley.Web.Texts;

/// <summary>Puts what was read in a report into notes for its margin.</summary>
internal static class NoteWriter
{
    /// <summary>All notes, in the order of the text.</summary>
    public static ValueList<Note> Of(Report report, Reading reading)
    {
        var text = report.Document.Content;
        return Number(reading.Positions, 'P', (item, code) => Write(item, code, text))
            .Concat(Number(reading.Meetings, 'M', (item, code) => Write(item, code, text)))
            .Concat(Number(reading.Pressure, 'X', Write))
            .Concat(Number(reading.Milestones, 'D', Write))
            .Concat(Number(reading.Factions, 'F', Write))
            .Concat(reading.Outlook.Evidence is { } evidence ? [Make(NoteKind.Outlook, "O", ValueName.Of(reading.Outlook.Direction), null, null, evidence)] : [])
            .Concat(Number(reading.Attributions, 'A', (item, code) => Write(item, code, text)))
            .OrderBy(note => note.Evidence)
            .ThenBy(note => note.Kind == NoteKind.Attribution)
            .ToValueList();
    }

    /// <summary>The words of spans on one line, with an ellipsis where there is a gap.</summary>
    public static string Quote(string text, IEnumerable<Span> spans) =>
        string.Join(" … ", spans.Select(span => string.Join(' ', span.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    private static IEnumerable<Note> Number<T>(IEnumerable<T> items, char letter, Func<T, string, Note> write) =>
        items.Select((item, index) => write(item, $"{letter}{index + 1}"));

    private static Note Write(Position position, string code, string text)
    {
        var target = position.Target is { } to ? $"to {to}" : null;
        return Make(NoteKind.Position, code, ValueName.Of(position.Act), position.Holder, target, position.Evidence) with
        {
            Quote = Quote(text, [position.Content]),
            Words = [position.Content],
        };
    }

    private static Note Write(Meeting meeting, string code, string text)
    {
        string?[] parts =
        [
            meeting.Level == MeetingLevel.Unspecified ? null : $"{ValueName.Of(meeting.Level)} level{(meeting.IsLevelShared ? "" : " on one side")}",
            meeting.IsJourney ? "a journey" : null,
            meeting.Start?.ToString(),
            meeting.Place,
            meeting.Participants.Count == 0 ? null : string.Join(", ", meeting.Participants.Select(person => person.Name)),
            meeting.Outcome is { } outcome ? $"outcome: {ValueName.Of(outcome.Kind)}" : null,
        ];
        var about = string.Join(", ", parts.OfType<string>());
        var who = meeting.Parties.Count == 0 ? null : string.Join(" and ", meeting.Parties);
        return Make(NoteKind.Meeting, code, ValueName.Of(meeting.Status), who, about.Length == 0 ? null : about, meeting.Evidence) with
        {
            Quote = meeting.Outcome is { } told ? Quote(text, [told.Evidence.Span]) : null,
        };
    }

    private static Note Write(Pressure pressure, string code)
    {
        var target = pressure.Target is { } on ? $" against {on}" : "";
        return Make(NoteKind.Pressure, code, ValueName.Of(pressure.Status), pressure.Actor, $"{ValueName.Of(pressure.Instrument)}{target}", pressure.Evidence);
    }

    private static Note Write(Milestone milestone, string code) =>
        Make(NoteKind.Milestone, code, ValueName.Of(milestone.Kind), null, Wording.Day(milestone.Date), milestone.Evidence);

    private static Note Write(Faction faction, string code)
    {
        var standing = faction.UpperHand switch { true => "upper hand", false => "lower hand", null => "faction" };
        return Make(NoteKind.Faction, code, standing, faction.Party, $"{string.Join(", ", faction.Members)}: {faction.Stance}", faction.Evidence);
    }

    private static Note Write(Attribution attribution, string code, string text)
    {
        var source = attribution.Source;
        var who = source is null ? "nobody in particular" : source.Actor ?? Quote(text, source.Spans).TrimEnd(',', ' ');
        var standing = source?.Standing is { } why ? $"; {why}" : "";
        var nested = attribution.Nested.Count == 0 ? "" : $"; cites {string.Join(", ", attribution.Nested.Select(inner => Inner(inner, text)))}";
        return Make(NoteKind.Attribution, code, ValueName.Of(source?.Kind ?? SourceKind.Unknown), who, $"{ValueName.Of(attribution.Form)}{standing}{nested}", attribution.Evidence) with
        {
            Words = attribution.Content,
        };
    }

    private static string Inner(Attribution inner, string text) => inner.Source is { } source ? source.Actor ?? Quote(text, source.Spans) : "another";

    private static Note Make(NoteKind kind, string code, string tag, string? who, string? about, Evidence evidence) =>
        new(code, kind, tag, who, about, null, evidence.Confidence, evidence.Rule, evidence.Span, evidence.Words);
}
