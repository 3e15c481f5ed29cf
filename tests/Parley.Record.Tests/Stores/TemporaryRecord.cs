using Microsoft.Data.Sqlite;
using Parley.Talks.Journal;

namespace Parley.Record.Tests.Stores;

/// <summary>A place for a record that is there as long as a test needs it.</summary>
public abstract class TemporaryRecord : IDisposable
{
    internal SetClock Clock { get; } = new();

    /// <summary>Opens the record, or begins it.</summary>
    public abstract IRecord Open();

    /// <summary>Another place of the same kind, with nothing in it.</summary>
    public abstract TemporaryRecord Another();

    /// <summary>Runs SQL on the database behind the record's back.</summary>
    public abstract void Tamper(string sql);

    public abstract void Dispose();
}

/// <summary>A record in a file of its own.</summary>
public sealed class TemporarySqlite : TemporaryRecord
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "parley.db");

    public override IRecord Open() => RecordFile.Open(Path, Clock);

    public override TemporaryRecord Another() => new TemporarySqlite();

    public override void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"DROP TRIGGER IF EXISTS journal_stays; DROP TRIGGER IF EXISTS journal_keeps; {sql}";
        command.ExecuteNonQuery();
    }

    public override void Dispose() => _folder.Delete(recursive: true);
}
