using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Journal;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>What could not be taken in, until a report comes in from the same place.</summary>
internal sealed class RefusalProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind is EntryKind.ReportAdded or EntryKind.ReportRepeated)
        {
            Close(session, entry, payload.GetProperty("where").GetString()!);
        }
        else if (entry.Kind == EntryKind.ReportRefused)
        {
            var refused = ReportSetAside.Parse(payload);
            Close(session, entry, refused.Where);
            session.Run(
                "INSERT INTO refusal (place, since, until, what, remedy, told_at) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)",
                refused.Where,
                entry.Number,
                ProjectionSet.Open,
                refused.What,
                refused.Remedy,
                EntryLine.FormatTime(entry.RecordedAt));
        }
    }

    /// <summary>What is refused as of an entry, in the order in which it came.</summary>
    public static IReadOnlyList<Refusal> Find(SqlSession session, long number) => session.Rows(
        "SELECT place, what, remedy, told_at, since FROM refusal WHERE since <= @p1 AND until > @p1 ORDER BY since",
        row => new Refusal(row.GetString(0), row.GetString(1), row.GetString(2), EntryLine.ParseTime(row.GetString(3)), row.GetInt64(4)),
        number).ToList();

    private static void Close(SqlSession session, Entry entry, string place) =>
        session.Run("UPDATE refusal SET until = @p1 WHERE place = @p2 AND until = @p3", entry.Number, place, ProjectionSet.Open);
}
