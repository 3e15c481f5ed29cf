using System.Globalization;
using Parley.Talks;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Record.Exports;

/// <summary>The tables that there are: one for each kind of item, and one of the reports.</summary>
public static class ExportTables
{
    private static readonly (string Name, Type Type)[] First = [("report", typeof(string)), ("published", typeof(string)), ("publisher", typeof(string))];
    private static readonly (string Name, Type Type)[] Last = [("sentence", typeof(string)), ("start", typeof(int)), ("end", typeof(int)), ("confidence", typeof(double))];

    /// <summary>All tables.</summary>
    public static IReadOnlyList<ExportTable> All { get; } =
    [
        new ExportTable("reports", [.. Columns(["id", "published", "title", "publisher", "dateline", "reader", "parties", "outlook", "text"])], report =>
        [
            [
                report.Report.Id, Day(report.Report.Published), report.Report.Title, report.Report.Publisher, report.Report.Dateline, report.Reading.Reader,
                Join(report.Reading.Parties), ValueName.Of(report.Reading.Outlook.Direction), report.Report.Document.Content,
            ],
        ]),
        Items("positions", ["holder", "holder_party", "act", "target", "issue", "taken", "content"], reading => reading.Positions, item => item.Evidence, (item, text) =>
            [item.Holder, item.HolderParty, ValueName.Of(item.Act), item.Target, item.Issue, item.Taken?.ToString(), Words(item.Content, text)]),
        Items("meetings", ["parties", "status", "level", "date", "place", "participants", "outcome"], reading => reading.Meetings, item => item.Evidence, (item, _) =>
            [Join(item.Parties), ValueName.Of(item.Status), ValueName.Of(item.Level), item.Start?.ToString(), item.Place, Join(item.Participants.Select(person => person.Name)), item.Outcome is { } came ? ValueName.Of(came.Kind) : null]),
        Items("pressure", ["actor", "target", "instrument", "status", "taken"], reading => reading.Pressure, item => item.Evidence, (item, _) =>
            [item.Actor, item.Target, ValueName.Of(item.Instrument), ValueName.Of(item.Status), item.Taken?.ToString()]),
        Items("milestones", ["date", "kind"], reading => reading.Milestones, item => item.Evidence, (item, _) => [item.Date.ToString(), ValueName.Of(item.Kind)]),
        Items("factions", ["party", "members", "stance", "upper_hand"], reading => reading.Factions, item => item.Evidence, (item, _) =>
            [item.Party, Join(item.Members), item.Stance, item.UpperHand is { } upper ? (upper ? "yes" : "no") : null]),
        Items("attributions", ["source", "source_party", "source_kind", "source_words", "cue", "content", "form"], reading => reading.Attributions, item => item.Evidence, (item, text) =>
        [
            item.Source?.Actor, item.Source?.Party, item.Source is { } source ? ValueName.Of(source.Kind) : null, Words(item.Source?.Spans, text), Words(item.Cue, text), Words(item.Content, text),
            ValueName.Of(item.Form),
        ]),
        Items("attitudes", ["from", "to", "side"], reading => reading.Attitudes, item => item.Evidence, (item, _) => [item.From, item.To, ValueName.Of(item.Side)]),
        Items("moves", ["code", "actor", "target", "date", "status", "cameo"], reading => reading.Moves, item => item.Evidence, (item, _) =>
            [ValueName.Of(item.Code), item.Actor, item.Target, item.Date?.ToString(), ValueName.Of(item.Status), item.Cameo]),
    ];

    private static ExportTable Items<T>(string name, string[] columns, Func<Reading, ValueList<T>> items, Func<T, Evidence> evidence, Func<T, string, object?[]> values) =>
        new(name, [.. First.Concat(columns.Select(column => (column, typeof(string)))).Concat(Last).Select(column => new ExportColumn(column.Item1, column.Item2))], report =>
            items(report.Reading).Select(item => Row(report.Report, evidence(item), values(item, report.Report.Document.Content))));

    private static object?[] Row(Report report, Evidence evidence, object?[] values) =>
    [
        report.Id, Day(report.Published), report.Publisher, .. values, Words(evidence.Span, report.Document.Content), evidence.Span.Start, evidence.Span.End, Math.Round(evidence.Confidence, 3),
    ];

    private static IEnumerable<ExportColumn> Columns(IEnumerable<string> names) => names.Select(name => new ExportColumn(name, typeof(string)));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> names) => string.Join("; ", names);

    private static string Words(Span span, string text) => span.End <= text.Length ? span.In(text) : "";

    private static string? Words(ValueList<Span>? spans, string text) => spans is { } some ? string.Join(" ... ", some.Select(span => Words(span, text))) : null;
}
