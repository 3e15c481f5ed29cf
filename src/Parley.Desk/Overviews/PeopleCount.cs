using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Desk.Overviews;

/// <summary>Counts the people and bodies that reports speak of; states and blocs are parties, and left out.</summary>
internal static class PeopleCount
{
    /// <summary>Everybody, the most present first.</summary>
    /// <param name="reports">The reports, oldest first.</param>
    public static ValueList<OverviewPerson> Of(IReadOnlyList<RecordedReport> reports)
    {
        var said = Count(reports.SelectMany(report => report.Reading.Attributions).Select(attribution => attribution.Source?.Actor));
        var met = Count(reports.SelectMany(report => report.Reading.Meetings).SelectMany(meeting => meeting.Participants).Select(person => person.Name));
        return (from report in reports
                from actor in report.Reading.Actors
                where actor.Kind is ActorKind.Person or ActorKind.Organisation && actor.Mentions.Count > 0
                group (report, actor) by actor.Name into known
                select Person([.. known], said.GetValueOrDefault(known.Key), met.GetValueOrDefault(known.Key)) into person
                orderby person.Kind, person.Statements + person.Meetings + person.Reports descending, person.Name
                select person).ToValueList();
    }

    private static Dictionary<string, int> Count(IEnumerable<string?> names) =>
        names.OfType<string>().GroupBy(name => name, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    private static OverviewPerson Person(IReadOnlyList<(RecordedReport In, Actor Actor)> known, int statements, int meetings)
    {
        var (report, actor) = known[^1];
        return new OverviewPerson(
            actor.Name,
            actor.Kind,
            known.Select(one => one.Actor.Role).LastOrDefault(role => role is not null),
            known.Select(one => one.Actor.Party).LastOrDefault(party => party is not null),
            known.Select(one => one.In.Report.Id).Distinct(StringComparer.Ordinal).Count(),
            statements,
            meetings,
            report.Report.Published,
            report.Report.Id,
            First(actor));
    }

    private static Span First(Actor actor) => actor.Mentions.Min();
}
