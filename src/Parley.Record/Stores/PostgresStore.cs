using System.Data;
using System.Data.Common;
using Npgsql;
using Parley.Record.Journal;
using Parley.Talks.Journal;

namespace Parley.Record.Stores;

/// <summary>A record in a schema of a PostgreSQL database: many readers and one writer at a time, on any number of machines.</summary>
internal sealed class PostgresStore : ISqlStore
{
    private const string JournalSchema = """
        CREATE TABLE journal (
            number BIGINT PRIMARY KEY, recorded_at TEXT COLLATE "C" NOT NULL, valid_on TEXT COLLATE "C", author TEXT NOT NULL, kind TEXT NOT NULL, payload TEXT NOT NULL,
            previous TEXT NOT NULL, hash TEXT NOT NULL);
        CREATE INDEX journal_kind ON journal (kind, number);
        CREATE INDEX journal_time ON journal (recorded_at);
        CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'entries are never changed or removed'; END $$;
        CREATE TRIGGER journal_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON journal EXECUTE FUNCTION journal_refuse();
        CREATE TABLE head (number BIGINT NOT NULL, hash TEXT NOT NULL, recorded_at TEXT NOT NULL);
        CREATE TABLE projections (version BIGINT NOT NULL, number BIGINT NOT NULL);
        INSERT INTO projections (version, number) VALUES (0, 0);
        """;

    /// <summary>PostgreSQL keeps at most a megabyte of words; the longest texts are indexed to here.</summary>
    private const string Words = """
        ALTER TABLE report ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('english', left(coalesce(title, '') || ' ' || text, 300000))) STORED;
        CREATE INDEX report_search ON report USING gin (search);
        """;

    private static readonly SqlDialect Dialect = new(parameter => $"r.search @@ websearch_to_tsquery('english', {parameter})", Index: null)
    {
        HasNul = false,
        Join = "JOIN",
        Source = "report r",
        Order = "r.key DESC",
        ClaimOrder = "r.key DESC, c.place",
    };

    private readonly NpgsqlDataSource _source;

    /// <param name="address">Where it lies.</param>
    public PostgresStore(PostgresAddress address)
    {
        Place = address.Place;
        _source = NpgsqlDataSource.Create(address.Connection);
    }

    public string Place { get; }

    public string ProjectionSchema => Translate(ProjectionTables.Create) + Words;

    public string ProjectionRemoval => ProjectionTables.Remove;

    /// <summary>Whether there is a record.</summary>
    /// <exception cref="RecordException">The server cannot be reached.</exception>
    public bool Exists()
    {
        try
        {
            using var session = Read();
            return IsRecord(session);
        }
        catch (DbException error)
        {
            throw Explain(error);
        }
    }

    public void Prepare()
    {
        using (var session = Read())
        {
            if (IsRecord(session)) return;
        }

        using var writing = Write();
        if (IsRecord(writing)) return;
        writing.Run("CREATE SCHEMA IF NOT EXISTS " + new NpgsqlCommandBuilder().QuoteIdentifier(new NpgsqlConnectionStringBuilder(_source.ConnectionString).SearchPath!));
        writing.Run(JournalSchema);
        writing.Run("INSERT INTO head (number, hash, recorded_at) VALUES (0, @p1, @p2)", EntryLine.Root, EntryLine.FormatTime(DateTimeOffset.MinValue));
        writing.Commit();
    }

    public SqlSession Read() => new(Dialect, _source.OpenConnection());

    public SqlSession Snapshot()
    {
        var connection = _source.OpenConnection();
        return new SqlSession(Dialect, connection, connection.BeginTransaction(IsolationLevel.RepeatableRead));
    }

    public SqlSession Write()
    {
        var connection = _source.OpenConnection();
        var session = new SqlSession(Dialect, connection, connection.BeginTransaction());
        try
        {
            session.Run("SELECT pg_advisory_xact_lock(hashtext(current_setting('search_path')))");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    public RecordException Explain(DbException error)
    {
        var (what, remedy) = error.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => ("the server refuses the user or the password", "give them in the address: postgres://user:password@host/database"),
            PostgresErrorCodes.InvalidCatalogName => ("there is no such database", "make it with createdb, or give another address"),
            PostgresErrorCodes.InsufficientPrivilege => ($"may not be written ({error.Message})", "let the owner of the database grant it"),
            PostgresErrorCodes.DiskFull => ("the server's disk is full", "make room and do it again; all that was recorded is there"),
            PostgresErrorCodes.LockNotAvailable => ("another process has been writing for too long", "wait for it to end and do it again"),
            null => ($"the server cannot be reached ({error.InnerException?.Message ?? error.Message})", "check that it runs and that the address is right"),
            _ => (error.Message, "do it again; if it happens again, please report it"),
        };
        return new RecordException(Place, what, remedy, error);
    }

    public void Dispose() => _source.Dispose();

    private static bool IsRecord(SqlSession session) => session.Number("SELECT COUNT(to_regclass('journal')) + COUNT(to_regclass('head'))") == 2;

    private static string Translate(string sqlite) => sqlite
        .Replace(") STRICT, WITHOUT ROWID;", ");", StringComparison.Ordinal)
        .Replace(") STRICT;", ");", StringComparison.Ordinal)
        .Replace(" INTEGER", " BIGINT", StringComparison.Ordinal)
        .Replace(" BLOB", " BYTEA", StringComparison.Ordinal)
        .Replace(" REAL", " DOUBLE PRECISION", StringComparison.Ordinal)
        .Replace(" TEXT", " TEXT COLLATE \"C\"", StringComparison.Ordinal);
}
