using Npgsql;
using Parley.Record.Stores;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Record.Tests.Stores;

/// <summary>A record in a schema of its own in the database of the tests.</summary>
public sealed class TemporaryPostgres : TemporaryRecord
{
    private readonly string _schema = $"parley_{Guid.NewGuid():n}";

    /// <summary>The address of the record.</summary>
    public string Address => $"{PostgresServer.Address}?schema={_schema}";

    public override IRecord Open() => RecordFile.Open(Address, Clock);

    public override TemporaryRecord Another() => new TemporaryPostgres();

    public override void Tamper(string sql) => Run($"DROP TRIGGER IF EXISTS journal_stays ON journal; {sql}");

    public override void Dispose()
    {
        if (PostgresServer.IsPresent) Run($"DROP SCHEMA IF EXISTS {_schema} CASCADE");
    }

    /// <summary>Runs SQL in the schema of the record.</summary>
    public void Run(string sql)
    {
        using var connection = new NpgsqlConnection(PostgresAddress.Parse(Address, TimeSpan.FromMinutes(1)).Connection);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
