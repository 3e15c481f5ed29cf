using Microsoft.Data.Sqlite;

namespace Parley.Record.Intake.Dna;

/// <summary>Short forms for queries.</summary>
internal static class SqliteQueries
{
    public static void Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
