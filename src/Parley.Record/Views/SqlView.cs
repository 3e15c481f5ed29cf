using System.Data.Common;
using Parley.Record.Copies;
using Parley.Record.Corrections;
using Parley.Record.Packing;
using Parley.Record.Projections;
using Parley.Record.Searching;
using Parley.Record.Stores;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Record.Views;

/// <summary>The record as of an entry, asked of the projections.</summary>
/// <param name="access">How the tables are reached.</param>
/// <param name="number">The entry.</param>
internal sealed class SqlView(ISqlAccess access, long number) : IRecordView
{
    private const int PageSize = 200;
    private const string ReportColumns = "r.key, r.id, r.published, r.title, r.publisher, r.dateline, r.text, g.packed";
    private const string Counts = "NOT EXISTS (SELECT 1 FROM copy k WHERE k.report = r.key AND k.since <= @p1 AND k.until > @p1)";
    private const string Read = "report r JOIN reading g ON g.report = r.key AND g.since <= @p1 AND g.until > @p1";

    private readonly Lazy<NameBook> _names = new(() => new NameBook(access.Do(session => NameProjection.Find(session, number))));

    public long Number => number;

    public IReadOnlyList<Negotiation> Talks() => access.Do(session => session.Rows(
        "SELECT name, parties, about, archived FROM talks WHERE since <= @p1 AND until > @p1 ORDER BY name", Negotiation, number).ToList());

    public Negotiation? FindTalks(string name) => access.Do(session => session.First(
        "SELECT name, parties, about, archived FROM talks WHERE since <= @p1 AND until > @p1 AND name = @p2", Negotiation, number, name));

    public IReadOnlyList<RecordedReport> ReportsOf(string talks, DateOnly? on = null) => access.Do(session =>
    {
        const string members = "FROM membership m JOIN report r ON r.key = m.report JOIN reading g ON g.report = r.key AND g.since <= @p1 AND g.until > @p1 WHERE m.talks = @p2 AND m.since <= @p1 AND m.until > @p1 AND m.confidence > 0 AND " + Counts;
        var rows = session.Rows(
            $"SELECT {ReportColumns}, m.confidence {members} AND (r.published IS NULL OR r.published <= @p3) ORDER BY COALESCE(r.published, ''), r.key",
            row => new PackedRow(row, row.GetDouble(8)),
            number,
            talks,
            PackedRow.Write(on ?? DateOnly.MaxValue));
        var names = _names.Value;
        var pages = rows.Chunk(PageSize).Select(page => Task.Run(() => Array.ConvertAll(page, row => row.Unpack(names)))).ToList();
        return pages.SelectMany(page => page.GetAwaiter().GetResult()).ToList();
    });

    public long LastChangeOf(string? talks) => access.Do(session => ChangeProjection.Last(session, talks, number));

    public IReadOnlyList<RecordedReport> Earlier(EarlierQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query is { Publisher: null, IsByAnyone: false }) return [];
        var parties = query.Parties.Select(party => _names.Value.NamesFor(NameKind.Actor, party)).ToList();
        for (var most = query.Most; ; most *= 4)
        {
            var keys = access.Do(session => StatementProjection.Find(session, number, query, parties, most));
            var found = keys.Select(FindKey).OfType<RecordedReport>().Where(report => query.IsAmong(report.Reading.Parties)).Take(query.Most).ToList();
            if (found.Count == query.Most || keys.Count < most) return found;
        }
    }

    public IEnumerable<RecordedReport> Reports()
    {
        var page = access.Do(session => Page(session, 0));
        while (page is [.., var last])
        {
            foreach (var report in page) yield return report;
            page = access.Do(session => Page(session, last.Number));
        }
    }

    public RecordedReport? FindReport(string id) => access.Do(session => session.First(
        $"SELECT {ReportColumns} FROM {Read} WHERE r.id = @p2", row => new PackedRow(row, 1), number, id)?.Unpack(_names.Value));

    public string? FindText(string text) => access.Do(session => session.First(
        "SELECT id FROM report WHERE digest = @p2 AND key <= @p1", row => row.GetString(0), number, TextDigest.Of(text)));

    public IReadOnlyList<Membership> MembershipsOf(string report) => access.Do(session => session.Rows(
        "SELECT m.talks, m.confidence, m.decided FROM membership m JOIN report r ON r.key = m.report WHERE r.id = @p2 AND m.since <= @p1 AND m.until > @p1 AND m.confidence > 0 ORDER BY m.talks",
        row => new Membership(row.GetString(0), report, row.GetDouble(1), row.GetInt64(2) == 1),
        number,
        report).ToList());

    public IReadOnlyList<Appearance> AppearancesOf(string report) => access.Do(session => session.Rows(
        "SELECT a.place, a.published, a.publisher, a.since FROM appearance a JOIN report r ON r.key = a.report WHERE r.id = @p2 AND a.since <= @p1 ORDER BY a.since",
        row => new Appearance(report, row.GetString(0), PackedRow.Day(row, 1), PackedRow.Optional(row, 2), row.GetInt64(3)),
        number,
        report).ToList());

    public bool IsKnownPlace(string where) => access.Do(session => session.Number(
        "SELECT EXISTS (SELECT 1 FROM appearance WHERE place = @p2 AND since <= @p1) OR EXISTS (SELECT 1 FROM refusal WHERE place = @p2 AND since <= @p1 AND until > @p1)", number, where)) > 0;

    public IReadOnlyList<Feed> Feeds() => access.Do(session => FeedProjection.Find(session, number));

    public IReadOnlyList<ReviewedItem> ItemsOf(string report) => MachineReading(report) is { } machine ? CorrectedReading.Review(machine, Decisions(report)).ToList() : [];

    public IReadOnlyList<Decision> Decisions(string? report = null) => access.Do(session =>
        DecisionProjection.Find(session, number, report is null ? null : ReportProjection.KeyOf(session, report)));

    public Reading? MachineReading(string report) => access.Do(session => session.First(
        $"SELECT COALESCE(g.machine, g.packed) FROM {Read} WHERE r.id = @p2", row => PackedReading.Unpack(row.GetFieldValue<byte[]>(0)), number, report));

    public IReadOnlyList<NameRule> Names() => access.Do(session => NameProjection.Find(session, number));

    public IReadOnlyList<Copy> CopiesOf(string report) => access.Do(session => session.Rows(
        "SELECT r.id, k.original, k.likeness, k.since FROM copy k JOIN report r ON r.key = k.report WHERE k.original = @p2 AND k.since <= @p1 AND k.until > @p1 ORDER BY k.since",
        row => new Copy(row.GetString(0), row.GetString(1), row.GetDouble(2), row.GetInt64(3)),
        number,
        report).ToList());

    public Copy? FindCopy(TextPrint print, DateOnly? published) => access.Do(session => CopySearch.Find(session, number, print, published));

    public IReadOnlyList<CodedEvent> Events(DateOnly? from = null, DateOnly? to = null) => access.Do(session => session.Rows(
        "SELECT day, actor, target, cameo, origin FROM event WHERE since <= @p1 AND day >= @p2 AND day <= @p3 ORDER BY day, origin",
        row => new CodedEvent(PackedRow.Day(row, 0)!.Value, row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4)),
        number,
        PackedRow.Write(from ?? DateOnly.MinValue),
        PackedRow.Write(to ?? DateOnly.MaxValue)).ToList());

    public bool HasEvent(string origin) => access.Do(session => session.Number("SELECT COUNT(*) FROM event WHERE origin = @p2 AND since <= @p1", number, origin)) > 0;

    public IReadOnlyList<Refusal> Quarantine() => access.Do(session => RefusalProjection.Find(session, number));

    public IReadOnlyList<Finding> Search(RecordQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var names = _names.Value;
        return access.Do(session => new RecordSearch(session, number, names).Find(query));
    }

    private RecordedReport? FindKey(long key) => access.Do(session => session.First(
        $"SELECT {ReportColumns} FROM {Read} WHERE r.key = @p2", row => new PackedRow(row, 1), number, key)?.Unpack(_names.Value));

    private static Negotiation Negotiation(DbDataReader row) => new(
        row.GetString(0), row.GetString(1).Split('\n').ToValueList(), PackedRow.Optional(row, 2), row.GetInt64(3) == 1);

    private List<RecordedReport> Page(SqlSession session, long after) => session.Rows(
        $"SELECT {ReportColumns} FROM {Read} WHERE r.key > @p2 AND {Counts} ORDER BY r.key LIMIT {PageSize}", row => new PackedRow(row, 1), number, after)
        .ToList()
        .ConvertAll(row => row.Unpack(_names.Value));
}
