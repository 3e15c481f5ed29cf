using System.Data.Common;
using System.Globalization;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>The journal in its table, and the row that says which entry is the last.</summary>
internal static class JournalTable
{
    private const string Columns = "number, recorded_at, valid_on, author, kind, payload, previous, hash";

    /// <summary>The last entry's number and hash, as the record keeps them.</summary>
    public static (long Number, string Hash, DateTimeOffset RecordedAt) Head(SqlSession session) =>
        session.Rows("SELECT number, hash, recorded_at FROM head", row => (row.GetInt64(0), row.GetString(1), EntryLine.ParseTime(row.GetString(2)))).Single();

    /// <summary>The entries after one, in order, so many at most.</summary>
    public static IEnumerable<Entry> Read(SqlSession session, long after, string? kind = null, long most = long.MaxValue) => kind is null
        ? session.Rows($"SELECT {Columns} FROM journal WHERE number > @p1 ORDER BY number LIMIT @p2", Entry, after, most)
        : session.Rows($"SELECT {Columns} FROM journal WHERE number > @p1 AND kind = @p3 ORDER BY number LIMIT @p2", Entry, after, most, kind);

    /// <summary>The number of the last entry recorded up to a moment; 0 for none.</summary>
    public static long NumberAt(SqlSession session, DateTimeOffset moment) =>
        session.Number("SELECT MAX(number) FROM journal WHERE recorded_at <= @p1", EntryLine.FormatTime(moment));

    /// <summary>Adds an entry after the last.</summary>
    public static void Add(SqlSession session, Entry entry)
    {
        var (recordedAt, validOn) = (EntryLine.FormatTime(entry.RecordedAt), entry.ValidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        session.Run(
            $"INSERT INTO journal ({Columns}) VALUES (@p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8)",
            entry.Number, recordedAt, validOn, entry.By.ToString(), entry.Kind, entry.Payload, entry.Previous, entry.Hash);
        session.Run("UPDATE head SET number = @p1, hash = @p2, recorded_at = @p3", entry.Number, entry.Hash, recordedAt);
    }

    private static Entry Entry(DbDataReader row) => new(
        row.GetInt64(0),
        EntryLine.ParseTime(row.GetString(1)),
        row.IsDBNull(2) ? null : DateOnly.ParseExact(row.GetString(2), "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Author.Parse(row.GetString(3)),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.GetString(7));
}
