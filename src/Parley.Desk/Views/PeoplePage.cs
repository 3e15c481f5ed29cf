using Parley.Desk.Briefs;
using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Desk.Views;

/// <summary>Lists the people and bodies that the reports of talks speak of, party by party.</summary>
public static class PeoplePage
{
    private const string NoParty = "Of no known party";

    /// <summary>The page; the parties of the talks come first.</summary>
    public static PageView Of(TalksReports reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var people = PeopleCount.Of(reports.Recorded);
        var texts = reports.Recorded.ToDictionary(report => report.Report.Id, report => report.Report, StringComparer.Ordinal);
        var groups = people.GroupBy(person => person.Party).OrderBy(party => Rank(party.Key, reports.Talks.Parties)).ThenBy(party => party.Key, StringComparer.Ordinal);
        return new PageView(
            $"{reports.Talks.Name}: who is who",
            groups.Select(party => new BriefGroup(party.Key is { } name ? Phrases.Sentence(PartyName.In(name)) : NoParty, party.Select(person => Line(person, texts[person.Report])).ToValueList())).ToValueList(),
            ViewJson.Format(json => json.Objects("people", people, person =>
            {
                json.WriteString("name", person.Name);
                json.WriteString("kind", ValueName.Of(person.Kind));
                json.WriteString("role", person.Role);
                json.WriteString("party", person.Party);
                json.WriteNumber("reports", person.Reports);
                json.WriteNumber("statements", person.Statements);
                json.WriteNumber("meetings", person.Meetings);
                json.WriteString("latest", ViewJson.Day(person.Latest));
                json.WriteString("report", person.Report);
            })));
    }

    private static int Rank(string? party, ValueList<string> parties) =>
        party is null ? int.MaxValue : Enumerable.Range(0, parties.Count).FirstOrDefault(at => parties[at] == party, parties.Count);

    private static BriefLine Line(OverviewPerson person, Report report) => new(
        person.Latest is { } day ? Days.Short(day) : null,
        person.Role is { } role ? $"{person.Name}, {role}" : person.Name,
        Phrases.Notes(
            Phrases.Count(person.Reports, "report"),
            person.Statements > 0 ? Phrases.Count(person.Statements, "statement") : null,
            person.Meetings > 0 ? Phrases.Count(person.Meetings, "meeting") : null),
        [new BriefSource(report.Id, person.Latest is { } latest ? Days.Short(latest) : null, Around(report.Document.Content, person.Mention)) { Span = person.Mention }]);

    /// <summary>The paragraph line around a mention.</summary>
    private static string Around(string text, Span mention)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, mention.Start - 1)) + 1;
        var end = text.IndexOf('\n', mention.End);
        return string.Join(' ', text[start..(end < 0 ? text.Length : end)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
