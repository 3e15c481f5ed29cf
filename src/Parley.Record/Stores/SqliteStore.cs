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

    private static readonly SqlDialect Dialect = new(
        parameter => $"r.key IN (SELECT rowid FROM words WHERE words MATCH {parameter})",
        "INSERT INTO words (rowid, title, text) VALUES (@p1, @p2, @p3)");

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

    public string ProjectionSchema => """
        CREATE TABLE report (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published TEXT, title TEXT, publisher TEXT, dateline TEXT, digest BLOB NOT NULL, print BLOB NOT NULL, text TEXT NOT NULL) STRICT;
        CREATE INDEX report_digest ON report (digest);
        CREATE TABLE appearance (
            report INTEGER NOT NULL, place TEXT NOT NULL, since INTEGER NOT NULL, published TEXT, publisher TEXT, PRIMARY KEY (report, place)) STRICT, WITHOUT ROWID;
        CREATE TABLE reading (report INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, packed BLOB NOT NULL, machine BLOB, PRIMARY KEY (report, since)) STRICT;
        CREATE TABLE band (band INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (band, report)) STRICT, WITHOUT ROWID;
        CREATE TABLE copy (report INTEGER NOT NULL, original TEXT NOT NULL, likeness REAL NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (report, since)) STRICT, WITHOUT ROWID;
        CREATE INDEX copy_original ON copy (original);
        CREATE TABLE claim (
            report INTEGER NOT NULL, since INTEGER NOT NULL, place INTEGER NOT NULL, until INTEGER NOT NULL, kind TEXT NOT NULL, deed TEXT NOT NULL, holder TEXT NOT NULL,
            party TEXT, target TEXT, issue TEXT, confidence REAL NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, PRIMARY KEY (report, since, place)) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_party ON claim (party, deed);
        CREATE INDEX claim_holder ON claim (holder);
        CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'report', content_rowid = 'key', tokenize = 'porter unicode61');
        CREATE TABLE decision (
            report INTEGER NOT NULL, since INTEGER PRIMARY KEY, until INTEGER NOT NULL, item TEXT NOT NULL, payload TEXT NOT NULL, author TEXT NOT NULL, decided_at TEXT NOT NULL) STRICT;
        CREATE INDEX decision_report ON decision (report);
        CREATE TABLE alias (
            kind TEXT NOT NULL, name TEXT NOT NULL, target TEXT NOT NULL, report TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, author TEXT NOT NULL,
            PRIMARY KEY (kind, name, report, since)) STRICT, WITHOUT ROWID;
        CREATE TABLE talks (name TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, parties TEXT NOT NULL, about TEXT, archived INTEGER NOT NULL, PRIMARY KEY (name, since)) STRICT;
        CREATE TABLE membership (
            talks TEXT NOT NULL, report INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, confidence REAL NOT NULL, decided INTEGER NOT NULL,
            PRIMARY KEY (talks, report, since)) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_report ON membership (report);
        """;

    public string ProjectionRemoval => """
        DROP TABLE IF EXISTS report;
        DROP TABLE IF EXISTS appearance;
        DROP TABLE IF EXISTS reading;
        DROP TABLE IF EXISTS words;
        DROP TABLE IF EXISTS claim;
        DROP TABLE IF EXISTS band;
        DROP TABLE IF EXISTS copy;
        DROP TABLE IF EXISTS decision;
        DROP TABLE IF EXISTS alias;
        DROP TABLE IF EXISTS talks;
        DROP TABLE IF EXISTS membership;
        """;

    public void Prepare()
    {
        if (IsForeign()) throw NotARecord();
        using (var session = Read())
        {
            if (IsRecord(session)) return;
            session.Run("PRAGMA journal_mode = WAL");
        }

        using var writing = Write();
        if (IsRecord(writing)) return;
        writing.Run(JournalSchema);
        writing.Run("INSERT INTO head (number, hash, recorded_at) VALUES (0, @p1, @p2)", EntryLine.Root, EntryLine.FormatTime(DateTimeOffset.MinValue));
        writing.Commit();
    }

    public SqlSession Read() => new(Dialect, Open());

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

    /// <summary>Whether the file has something that is no database: SQLite would take a very short one for empty, and write over it.</summary>
    private bool IsForeign()
    {
        if (!File.Exists(Place)) return false;
        using var file = new FileStream(Place, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var beginning = new byte[Magic.Length];
        var length = file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false);
        return length > 0 && !Magic.SequenceEqual(beginning.AsSpan(0, length));
    }

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
