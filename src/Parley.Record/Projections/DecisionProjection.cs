using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>What people decided on items and did not take back. Of several decisions on an item the last counts; when it is taken back, the one before.</summary>
internal sealed class DecisionProjection : IProjection
{
    private const string Columns = "r.id, d.payload, d.author, d.decided_at, d.since";

    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind == EntryKind.ItemDecided)
        {
            var decided = ItemDecided.Parse(payload);
            if (ReportProjection.KeyOf(session, decided.Report) is 0) return;
            session.Run(
                "INSERT INTO decision (report, since, until, item, payload, author, decided_at) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7)",
                ReportProjection.KeyOf(session, decided.Report),
                entry.Number,
                ProjectionSet.Open,
                decided.Item,
                entry.Payload,
                entry.By.ToString(),
                Journal.EntryLine.FormatTime(entry.RecordedAt));
        }
        else if (entry.Kind == EntryKind.EntryUndone)
        {
            session.Run("UPDATE decision SET until = @p1 WHERE since = @p2 AND until = @p3", entry.Number, EntryUndone.Parse(payload).Number, ProjectionSet.Open);
        }
    }

    /// <summary>The decisions that hold as of an entry: the last on each item, in the order of their entries.</summary>
    /// <param name="session">Asks.</param>
    /// <param name="number">The entry.</param>
    /// <param name="report">The key of the report, or null for all.</param>
    public static IReadOnlyList<Decision> Find(SqlSession session, long number, long? report)
    {
        const string all = $"SELECT {Columns} FROM decision d JOIN report r ON r.key = d.report WHERE d.since <= @p1 AND d.until > @p1";
        var rows = report is { } key
            ? session.Rows($"{all} AND d.report = @p2 ORDER BY d.since", Read, number, key)
            : session.Rows($"{all} ORDER BY d.since", Read, number);
        return [.. rows.GroupBy(decision => (decision.Report, decision.Item)).Select(same => same.Last()).OrderBy(decision => decision.Number)];
    }

    private static Decision Read(System.Data.Common.DbDataReader row)
    {
        using var payload = JsonDocument.Parse(row.GetString(1));
        return ItemDecided.Parse(payload.RootElement).Decision(row.GetInt64(4), Author.Parse(row.GetString(2)), Journal.EntryLine.ParseTime(row.GetString(3)));
    }
}
