using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record;

/// <summary>Opens records.</summary>
public static class RecordFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Opens the record at a place; makes it when there is none.</summary>
    /// <param name="path">The file, or the address of a PostgreSQL database: <c>postgres://user:password@host:port/database?schema=name</c>.</param>
    /// <param name="clock">Gives the time at which entries are recorded.</param>
    /// <exception cref="RecordException">It cannot be opened.</exception>
    public static IRecord Open(string path, TimeProvider clock) => new SqlRecord(StoreAt(path), clock);

    /// <summary>Whether there is a record, or at least something, at a place.</summary>
    /// <exception cref="RecordException">The server cannot be reached.</exception>
    public static bool Exists(string path)
    {
        if (!PostgresAddress.IsOne(path)) return File.Exists(path);
        using var store = new PostgresStore(PostgresAddress.Parse(path, Patience));
        return store.Exists();
    }

    private static ISqlStore StoreAt(string path) => PostgresAddress.IsOne(path) ? new PostgresStore(PostgresAddress.Parse(path, Patience)) : new SqliteStore(path, Patience);
}
