using Parley.Record.Journal;
using Parley.Record.Views;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>How far the feeds have been followed: a table that is neither journal nor derived from it.</summary>
internal static class FeedStateTable
{
    public static IReadOnlyList<FeedState> Find(SqlSession session) => session.Rows(
        "SELECT address, tag, modified, checked_at, next_at, failures, problem FROM feed_state ORDER BY address",
        row => new FeedState(
            row.GetString(0),
            PackedRow.Optional(row, 1),
            PackedRow.Optional(row, 2),
            EntryLine.ParseTime(row.GetString(3)),
            EntryLine.ParseTime(row.GetString(4)),
            (int)row.GetInt64(5),
            PackedRow.Optional(row, 6))).ToList();

    public static void Keep(SqlSession session, FeedState state)
    {
        session.Run("DELETE FROM feed_state WHERE address = @p1", state.Address);
        session.Run(
            "INSERT INTO feed_state (address, tag, modified, checked_at, next_at, failures, problem) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7)",
            state.Address,
            state.Tag,
            state.Modified,
            EntryLine.FormatTime(state.CheckedAt),
            EntryLine.FormatTime(state.NextAt),
            state.Failures,
            state.Problem);
    }
}
