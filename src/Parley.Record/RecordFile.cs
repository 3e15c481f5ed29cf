using Parley.Record.Stores;
using Parley.Talks.Journal;

namespace Parley.Record;

/// <summary>Opens records.</summary>
public static class RecordFile
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Opens the record at a path; makes it when there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Gives the time at which entries are recorded.</param>
    /// <exception cref="RecordException">It cannot be opened.</exception>
    public static IRecord Open(string path, TimeProvider clock) => new SqlRecord(new SqliteStore(path, Patience), clock);

    /// <summary>Whether there is a record, or at least something, at a path.</summary>
    public static bool Exists(string path) => File.Exists(path);
}
