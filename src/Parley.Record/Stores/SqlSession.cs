using System.Data.Common;
using System.Globalization;

namespace Parley.Record.Stores;

/// <summary>A connection in use, with the statements that were prepared on it. Values are the parameters <c>@p1</c>, <c>@p2</c> ...</summary>
/// <remarks>Not safe to share between threads.</remarks>
internal sealed class SqlSession(SqlDialect dialect, DbConnection connection, DbTransaction? transaction = null) : IDisposable
{
    private readonly Dictionary<string, DbCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>How the database looks for words, and what else differs.</summary>
    public SqlDialect Dialect => dialect;

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Prepare(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a query, as they are read. No other query of the same text may run meanwhile.</summary>
    public IEnumerable<T> Rows<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values) => Rows(Prepare(sql, values), read);

    /// <summary>The first row of a query, or null when there is none.</summary>
    public T? First<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
        where T : class => Rows(sql, read, values).FirstOrDefault();

    /// <summary>The number that a query gives; 0 for none.</summary>
    public long Number(string sql, params ReadOnlySpan<object?> values) =>
        Prepare(sql, values).ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        transaction?.Dispose();
        connection.Dispose();
    }

    /// <summary>Makes what was done since the beginning lasting.</summary>
    public void Commit() => transaction!.Commit();

    private static IEnumerable<T> Rows<T>(DbCommand command, Func<DbDataReader, T> read)
    {
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return read(rows);
    }

    private DbCommand Prepare(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            command.Transaction = transaction;
            for (var i = 1; i <= values.Length; i++)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = $"@p{i}";
                command.Parameters.Add(parameter);
            }

            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = Storable(values[i]);
        return command;
    }

    private object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        string text when !dialect.HasNul => text.Replace('\0', '\uFFFD'),
        int number => (long)number,
        _ => value,
    };
}
