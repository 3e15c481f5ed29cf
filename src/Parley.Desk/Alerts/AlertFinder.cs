using System.Globalization;
using Parley.Desk.Briefs;
using Parley.Desk.Comparisons;
using Parley.Desk.Views;
using Parley.Standings;
using Parley.Standings.Chronicles;
using Parley.Standings.Matrices;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Desk.Alerts;

/// <summary>Finds what a rule wants to be told of.</summary>
/// <remarks>
/// A position is new when none of the sentences that it rests on was there when the rule began to hold, and none was the source of an alert before: so one that is told again by
/// another report is no news, however its words change.
/// </remarks>
/// <param name="view">The record.</param>
/// <param name="today">The day.</param>
/// <param name="raised">What was raised before.</param>
internal sealed class AlertFinder(IRecordView view, DateOnly today, IReadOnlyList<RaisedAlert> raised)
{
    private readonly Dictionary<string, TalksReports?> _talks = new(StringComparer.Ordinal);

    private readonly HashSet<(AlertKind When, string Report, Span Span)> _told =
        [.. raised.SelectMany(alert => alert.Alert.Sources.Select(source => (alert.Alert.When, source.Report, source.Span)))];

    /// <summary>The alerts.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="begun">The entry since which it holds.</param>
    public IEnumerable<Alert> Find(AlertRule rule, Entry begun)
    {
        if (Reports(rule.Talks) is not { Recorded.Count: > 0 } reports) return [];
        var old = reports.Recorded.Where(report => report.Number <= begun.Number).Select(report => report.Report.Id).ToHashSet(StringComparer.Ordinal);
        return rule.When switch
        {
            AlertKind.Act => Acts(rule, reports, old),
            AlertKind.Move => Moves(rule, reports, old),
            AlertKind.Deadline => Deadlines(rule, reports, DateOnly.FromDateTime(begun.RecordedAt.UtcDateTime)),
            _ => Missing(rule, reports, old),
        };
    }

    private TalksReports? Reports(string talks)
    {
        if (_talks.TryGetValue(talks, out var known)) return known;
        var reports = TalksReports.Find(view, talks);
        _talks.Add(talks, reports);
        return reports;
    }

    private IEnumerable<Alert> Acts(AlertRule rule, TalksReports reports, HashSet<string> old) =>
        from stance in reports.Stand().Stances
        where rule.Party is null || stance.Party == rule.Party || stance.Holder == rule.Party
        where rule.Act is null || stance.Act == rule.Act
        where stance.IsSure && IsNew(AlertKind.Act, stance.Citations, old)
        select Of(rule, KeyOf(stance.Citations), PositionWording.Sentence(stance, reports.Talks.Parties), stance.Citations);

    private IEnumerable<Alert> Moves(AlertRule rule, TalksReports reports, HashSet<string> old) =>
        from row in IssueMatrix.Of(reports.Read, reports.Talks.Parties).Rows
        from cell in row.Cells
        where cell.Moved is { } moved && (rule.Move is null || moved.Kind == rule.Move) && (rule.Party is null || cell.Party == rule.Party)
        where IsNew(AlertKind.Move, cell.Citations, old)
        select Of(rule, KeyOf(cell.Citations), $"{Phrases.Sentence(row.Issue)}, {ValueName.Of(cell.Moved!.Kind)}: {MatrixPage.Line(cell, reports.Talks.Parties).Text}", cell.Citations);

    /// <summary>A date comes near once, and passes once; what had passed before the rule held is history.</summary>
    private IEnumerable<Alert> Deadlines(AlertRule rule, TalksReports reports, DateOnly since) =>
        from item in TimelinePage.Events(reports).OfType<MilestoneEvent>()
        let left = item.Date.Last.DayNumber - today.DayNumber
        where left <= rule.Days && item.Date.Last >= since
        let what = left < 0 ? "has passed" : left == 0 ? "is today" : $"is in {Phrases.Count(left, "day")}"
        select Of(rule, $"{item.Date} {(left < 0 ? "passed" : "near")}", $"{Days.Short(item.Date)} {what}. {TimelinePage.Sentence(item, reports.Talks.Parties)}", item.Citations);

    private IEnumerable<Alert> Missing(AlertRule rule, TalksReports reports, HashSet<string> old) =>
        from recorded in reports.Recorded
        where !old.Contains(recorded.Report.Id) && string.Equals(recorded.Report.Publisher, rule.Publisher, StringComparison.OrdinalIgnoreCase)
        let compared = CompareStatements.Recorded(view, recorded, Against.Last, rule.Talks)
        where compared is not null
        from missing in compared.Comparison.Missing
        where missing.Weight == PointWeight.Notable
        let before = compared.StatementOf(missing.Sentence)
        let source = new BriefSource(before.Title ?? rule.Publisher!, before.Date is { } day ? Days.Short(day) : null, compared.TextOf(missing.Sentence))
        select new Alert(
            rule.ToString(), $"{recorded.Report.Id} {missing.Sentence}", rule.When, rule.Talks, $"{recorded.Report.Title ?? recorded.Report.Id} no longer says: {Phrases.Quote(source.Sentence)}", [source]);

    private bool IsNew(AlertKind when, IEnumerable<Citation> citations, HashSet<string> old) =>
        citations.All(citation => !old.Contains(citation.Report) && !_told.Contains((when, citation.Report, citation.Span)));

    private static string KeyOf(ValueList<Citation> citations) => string.Create(CultureInfo.InvariantCulture, $"{citations[0].Report} {citations[0].Span.Start}");

    private static Alert Of(AlertRule rule, string key, string text, ValueList<Citation> citations) =>
        new(rule.ToString(), key, rule.When, rule.Talks, text, citations.Reverse().Select(BriefSource.Of).ToValueList());
}
