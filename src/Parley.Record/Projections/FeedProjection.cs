using System.Text.Json;
using Parley.Record.Entries;
using Parley.Record.Journal;
using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record.Projections;

/// <summary>The feeds that are followed.</summary>
internal sealed class FeedProjection : IProjection
{
    public void Apply(SqlSession session, Entry entry, JsonElement payload)
    {
        if (entry.Kind == EntryKind.FeedRemoved)
        {
            Close(session, entry, FeedRemoved.Parse(payload).Address);
        }
        else if (entry.Kind == EntryKind.FeedAdded)
        {
            var added = FeedAdded.Parse(payload);
            Close(session, entry, added.Address);
            session.Run(
                "INSERT INTO feed (address, since, until, private, added_at, author) VALUES (@p1, @p2, @p3, @p4, @p5, @p6)",
                added.Address,
                entry.Number,
                ProjectionSet.Open,
                added.IsPrivate ? 1 : 0,
                EntryLine.FormatTime(entry.RecordedAt),
                entry.By.ToString());
        }
    }

    /// <summary>What is followed as of an entry, in the order in which it came.</summary>
    public static IReadOnlyList<Feed> Find(SqlSession session, long number) => session.Rows(
        "SELECT address, private, added_at, author, since FROM feed WHERE since <= @p1 AND until > @p1 ORDER BY since",
        row => new Feed(row.GetString(0), row.GetInt64(1) == 1, EntryLine.ParseTime(row.GetString(2)), Author.Parse(row.GetString(3)), row.GetInt64(4)),
        number).ToList();

    private static void Close(SqlSession session, Entry entry, string address) =>
        session.Run("UPDATE feed SET until = @p1 WHERE address = @p2 AND until = @p3", entry.Number, address, ProjectionSet.Open);
}
