using Microsoft.Data.Sqlite;
using Parley.Talks;
using Parley.Text;

namespace Parley.Record.Intake.Dna;

/// <summary>Reads a file of Discourse Network Analyzer, versions 2 and 3: an SQLite database with the tables <c>DOCUMENTS</c>, <c>STATEMENTS</c> and one for each type of variable.</summary>
/// <remarks>
/// Leifeld, "Discourse Network Analyzer" (github.com/leifeld/dna). Version 2 dates documents in milliseconds since 1970 and has the words of short texts
/// in place, version 3 in seconds and has them in the table <c>ENTITIES</c>. The file is not trusted: only plain tables are read, none of its code runs.
/// </remarks>
internal sealed class DnaFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly DnaVersion _version;

    private DnaFile(SqliteConnection connection, DnaVersion version)
    {
        _connection = connection;
        _version = version;
    }

    /// <summary>What of the file cannot be read, or null.</summary>
    public string? Lacks => _version == DnaVersion.Unknown ? "has its statements in a form that is not known" : null;

    /// <exception cref="IntakeException">It is no such file.</exception>
    public static DnaFile Open(string path)
    {
        var connection = new SqliteConnection($"Data Source=\"{new Uri(Path.GetFullPath(path)).AbsoluteUri}?immutable=1\";Mode=ReadOnly;Pooling=False");
        try
        {
            connection.Open();
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
            return new DnaFile(connection, DnaSchema.Check(connection));
        }
        catch (Exception error) when (error is SqliteException or IntakeException)
        {
            connection.Dispose();
            throw error as IntakeException ?? Damaged(error);
        }
    }

    /// <summary>The documents by number; null for one that is too long.</summary>
    /// <exception cref="IntakeException">The file is damaged.</exception>
    public IEnumerable<(long Id, DnaDocument? Document)> Documents()
    {
        foreach (var id in Read("SELECT ID FROM DOCUMENTS ORDER BY ID", row => row.GetInt64(0))) yield return (id, Document(id));
    }

    public void Dispose() => _connection.Dispose();

    private DnaDocument? Document(long id)
    {
        var rows = Read(
            $"SELECT Title, Text, Author, Source, Date FROM DOCUMENTS WHERE ID = @id AND LENGTH(Text) <= {ReportSize.LongestText} AND LENGTH(Title) <= {ReportSize.LongestText}",
            row => new DnaDocument(Text(row, 0), Text(row, 1), Text(row, 2), Text(row, 3), Day(row, 4), []),
            id);
        return rows is [var document] ? document with { Statements = Statements(id) } : null;
    }

    private ValueList<DnaStatement> Statements(long document)
    {
        if (_version == DnaVersion.Unknown) return [];
        var values = new Dictionary<long, Dictionary<string, string>>();
        foreach (var (statement, variable, value) in Read(DnaSchema.ValuesQuery(_version), row => (row.GetInt64(0), Text(row, 1), Text(row, 2)), document))
        {
            if (!values.TryGetValue(statement, out var own)) values[statement] = own = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            own[variable] = value;
        }

        return Read("SELECT ID, Start, Stop FROM STATEMENTS WHERE DocumentId = @id ORDER BY Start, Stop, ID", row => (Id: row.GetInt64(0), Start: row.GetInt64(1), Stop: row.GetInt64(2)), document)
            .Where(row => row.Start >= 0 && row.Start <= row.Stop && row.Stop <= int.MaxValue && values.ContainsKey(row.Id))
            .Select(row => Statement(new Span((int)row.Start, (int)row.Stop), values[row.Id]))
            .ToValueList();
    }

    private static DnaStatement Statement(Span span, Dictionary<string, string> values) =>
        new(span, Value(values, "person"), Value(values, "organization"), Value(values, "concept"), Value(values, "agreement") != "0")
        {
            Act = Value(values, "act"),
            Target = Value(values, "target"),
        };

    private static string? Value(Dictionary<string, string> values, string variable) => values.TryGetValue(variable, out var value) && value.Length > 0 ? value : null;

    private List<T> Read<T>(string query, Func<SqliteDataReader, T> read, long? id = null)
    {
        try
        {
            using var command = _connection.CreateCommand();
            command.CommandText = query;
            if (id is not null) command.Parameters.AddWithValue("@id", id);
            using var rows = command.ExecuteReader();
            var found = new List<T>();
            while (rows.Read()) found.Add(read(rows));
            return found;
        }
        catch (Exception error) when (error is SqliteException or InvalidCastException or InvalidOperationException or OverflowException or FormatException)
        {
            throw Damaged(error);
        }
    }

    private static string Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? "" : row.GetString(column);

    private DateOnly? Day(SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column)) return null;
        var seconds = row.GetInt64(column) / (_version == DnaVersion.Two ? 1000 : 1);
        return seconds > DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds < DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime)
            : null;
    }

    private static IntakeException Damaged(Exception error) =>
        new($"is not a file of Discourse Network Analyzer that can be read ({error.Message.TrimEnd('.')})", "check that it opens there", error);
}
