using System.Data.Common;
using Parley.Record.Corrections;
using Parley.Record.Stores;
using Parley.Record.Views;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Text;

namespace Parley.Record.Searching;

/// <summary>Looks for reports by their words, joined with what was read in them.</summary>
/// <param name="session">Asks.</param>
/// <param name="number">The entry as of which.</param>
/// <param name="names">Which names stand for others.</param>
internal sealed class RecordSearch(SqlSession session, long number, NameBook names)
{
    /// <summary>So many times more claims are looked at than are handed out, so that those whose sentence has the words can go first.</summary>
    private const int Reserve = 4;

    public List<Finding> Find(RecordQuery query)
    {
        var words = SearchWords.Parse(query.Words);
        var sql = new SearchSql(query, words, number, names, session.Dialect.Match, IsParty);
        return query.IsOfClaims ? Claims(query, words, sql) : Reports(query, words, sql);
    }

    private List<Finding> Reports(RecordQuery query, SearchWords? words, SearchSql sql) =>
        session.Rows(
            $"SELECT r.id, r.published, r.title, r.publisher, r.text FROM {(words is null ? "report r" : session.Dialect.Source)} WHERE {sql.Condition} ORDER BY {(words is null ? "r.key DESC" : session.Dialect.Order)} LIMIT {query.Limit}",
            row => Found(row, text => words?.Passage(text) ?? SearchWords.Beginning(text), claim: null),
            sql.Values).ToList();

    private List<Finding> Claims(RecordQuery query, SearchWords? words, SearchSql sql)
    {
        var most = words is null ? query.Limit : query.Limit * Reserve;
        var found = session.Rows(
            "SELECT r.id, r.published, r.title, r.publisher, r.text, c.kind, c.deed, c.holder, c.party, c.target, c.issue, c.confidence, c.sentence_start, c.sentence_end "
                + $"FROM {(words is null ? $"claim c {session.Dialect.Join} report r" : $"{session.Dialect.Source} {session.Dialect.Join} claim c")} ON r.key = c.report "
                + $"WHERE {sql.Condition} ORDER BY {(words is null ? "c.report DESC, c.place" : session.Dialect.ClaimOrder)} LIMIT {most}",
            row => Found(row, _ => new Span((int)row.GetInt64(12), (int)row.GetInt64(13)), Claim(row)),
            sql.Values).ToList();
        var meant = found.Where(finding => IsMeant(finding.Claim!, query));
        if (words is not null) meant = meant.OrderByDescending(finding => words.AreIn(finding.Quote));
        return meant.Take(query.Limit).ToList();
    }

    /// <summary>Whether the names still are those asked for where a name stands for another in some reports only.</summary>
    private bool IsMeant(Claim claim, RecordQuery query) =>
        (query.By is not { } by || claim.Holder == Name(by) || claim.Party == Name(by)) && (query.Target is not { } target || claim.Target == Name(target));

    private bool IsParty(IReadOnlyList<string> all) => all.Any(name => session.First("SELECT party FROM claim WHERE party = @p1 LIMIT 1", row => row.GetString(0), name) is not null);

    private string Name(string name) => names.Find(NameKind.Actor, name, report: "");

    private Claim Claim(DbDataReader row)
    {
        var report = row.GetString(0);
        return new Claim(
            ValueName.TryParse<ClaimKind>(row.GetString(5), out var kind) ? kind : ClaimKind.Position,
            row.GetString(6),
            names.Find(NameKind.Actor, row.GetString(7), report),
            Perhaps(8, NameKind.Actor),
            Perhaps(9, NameKind.Actor),
            Perhaps(10, NameKind.Issue),
            row.GetDouble(11));

        string? Perhaps(int column, NameKind of) => PackedRow.Optional(row, column) is { } name ? names.Find(of, name, report) : null;
    }

    private static Finding Found(DbDataReader row, Func<string, Span> passage, Claim? claim)
    {
        var text = row.GetString(4);
        var asked = passage(text);
        var span = new Span(Math.Min(asked.Start, text.Length), Math.Min(asked.End, text.Length));
        return new Finding(row.GetString(0), PackedRow.Day(row, 1), PackedRow.Optional(row, 2), PackedRow.Optional(row, 3), span, span.In(text), claim);
    }
}
