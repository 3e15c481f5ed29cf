using System.Data.Common;
using Microsoft.Data.Sqlite;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>A record in one file, by SQLite: many readers and one writer at a time, of any number of processes.</summary>
/// <remarks>
/// The log is written ahead (WAL) and flushed to the disk on every commit (synchronous FULL): what was committed is there after a crash of the
/// process or the machine.
/// </remarks>
internal sealed class SqliteStore : ISqlStore
{
    private const int DiskFull = 13;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int CannotOpen = 14;

    /// <summary>Marks the file as a record of Parley: "Parl" in ASCII.</summary>
    private const int Mark = 0x5061726C;

    private const string JournalSchema = """
        PRAGMA application_id = 1348563564;
        CREATE TABLE journal (
            number INTEGER PRIMARY KEY, recorded_at TEXT NOT NULL, valid_on TEXT, author TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL,
            previous TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
        CREATE INDEX journal_kind ON journal (kind);
        CREATE INDEX journal_time ON journal (recorded_at);
        CREATE TRIGGER journal_stays BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;
        CREATE TRIGGER journal_keeps BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;
        CREATE TABLE head (number INTEGER NOT NULL, hash TEXT NOT NULL, recorded_at TEXT NOT NULL) STRICT;
        CREATE TABLE projections (version INTEGER NOT NULL, number INTEGER NOT NULL) STRICT;
        INSERT INTO projections (version, number) VALUES (0, 0);
        """;

    private const string Words = "CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'report', content_rowid = 'key', tokenize = 'porter unicode61');";

    private static readonly SqlDialect Dialect = new(
        parameter => $"words MATCH {parameter}",
        "INSERT INTO words (rowid, title, text) VALUES (@p1, @p2, @p3)")
    {
        Join = "CROSS JOIN",
        Source = "words CROSS JOIN report r ON r.key = words.rowid",
        Order = "words.rowid DESC",
        ClaimOrder = "words.rowid DESC",
    };

    /// <summary>No database is shorter, in bytes.</summary>
    private const int SmallestPage = 512;

    private readonly string _connection;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <param name="path">The file; it is made when it is not there.</param>
    /// <param name="patience">How long to wait for another process that writes.</param>
    public SqliteStore(string path, TimeSpan patience)
    {
        Place = path;
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = (int)patience.TotalSeconds, ForeignKeys = false }.ConnectionString;
    }

    public string Place { get; }

    public string ProjectionSchema => $"{ProjectionTables.Create}{Words}";

    public string ProjectionRemoval => $"DROP TABLE IF EXISTS words; {ProjectionTables.Remove}";

    public void Prepare()
    {
        if (IsForeign()) throw NotARecord();
        using (var session = Snapshot())
        {
            if (IsRecord(session)) return;
        }

        using (var session = Read()) session.Run("PRAGMA journal_mode = WAL");
        using var writing = Write();
        if (IsRecord(writing)) return;
        writing.Run(JournalSchema);
        writing.Run("INSERT INTO head (number, hash, recorded_at) VALUES (0, @p1, @p2)", EntryLine.Root, EntryLine.FormatTime(DateTimeOffset.MinValue));
        writing.Commit();
    }

    public SqlSession Read() => new(Dialect, Open());

    public SqlSession Snapshot()
    {
        var connection = Open();
        return new SqlSession(Dialect, connection, connection.BeginTransaction(deferred: true));
    }

    public SqlSession Write()
    {
        var connection = Open();
        try
        {
            return new SqlSession(Dialect, connection, connection.BeginTransaction(deferred: false));
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public RecordException Explain(DbException error)
    {
        var code = (error as SqliteException)?.SqliteErrorCode ?? 0;
        if (code == NotADatabase) return NotARecord(error);
        var (what, remedy) = code switch
        {
            DiskFull => ("the disk is full", "make room and do it again; all that was recorded is there"),
            Corrupt => ("the file is damaged", "parley verify tells from where on; take the last good copy of it"),
            Busy => ("another process has been writing for too long", "wait for it to end and do it again"),
            ReadOnly => ("may not be written", "check the rights of the file and its folder"),
            CannotOpen => ("cannot be opened", "check that its folder is there and may be written"),
            _ => (error.Message, "do it again; if it happens again, please report it"),
        };
        return new RecordException(Place, what, remedy, error);
    }

    public void Dispose()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>Whether the file is short and no database: SQLite would take it for empty, and write over it. Of a longer one it finds out by itself, and waits for another process that just makes it.</summary>
    /// <remarks>A database is not opened for this: to close it would give up the locks that this process holds on it (https://sqlite.org/howtocorrupt.html, 2.2).</remarks>
    private bool IsForeign()
    {
        if (new FileInfo(Place) is not { Exists: true, Length: > 0 and < SmallestPage }) return false;
        var beginning = File.ReadAllBytes(Place);
        return beginning.Length < SmallestPage && !beginning.AsSpan().StartsWith(Magic);
    }

    /// <summary>Whether the file is a record rather than empty.</summary>
    /// <param name="session">Has all of it as of one moment: another process may be making the record.</param>
    private bool IsRecord(SqlSession session)
    {
        if (session.Number("PRAGMA application_id") == Mark) return true;
        return session.Number("SELECT COUNT(*) FROM sqlite_master") == 0 ? false : throw NotARecord();
    }

    private RecordException NotARecord(Exception? inner = null) => new(Place, "is not a record of Parley", "give --record another path", inner);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous = FULL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 1073741824;";
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
