using Microsoft.Data.Sqlite;

namespace Parley.Record.Intake.Dna;

/// <summary>Tells which version of Discourse Network Analyzer made a file, from its tables.</summary>
internal static class DnaSchema
{
    private static readonly string[] Needed = ["DOCUMENTS", "STATEMENTS", "VARIABLES", "DATASHORTTEXT", "DATABOOLEAN"];

    /// <exception cref="IntakeException">The database is none of that program, or has something else under the names of its tables.</exception>
    public static DnaVersion Check(SqliteConnection connection)
    {
        var tables = Tables(connection);
        if (!Needed.All(tables.ContainsKey)) throw new IntakeException("is a database, but none of Discourse Network Analyzer", "give a .dna file of its version 2 or 3");
        if (tables.Values.Any(isPlain => !isPlain)) throw new IntakeException("has views or virtual tables where Discourse Network Analyzer has tables", "do not trust it");
        var columns = Columns(connection, "DATASHORTTEXT");
        if (!columns.Contains("VariableId")) return DnaVersion.Unknown;
        if (columns.Contains("Entity")) return tables.ContainsKey("ENTITIES") && Columns(connection, "ENTITIES").Contains("Value") ? DnaVersion.Three : DnaVersion.Unknown;
        return DnaVersion.Two;
    }

    /// <summary>The query for statement, variable and value of everything coded in the document <c>@id</c>.</summary>
    public static string ValuesQuery(DnaVersion version)
    {
        var words = version == DnaVersion.Three
            ? "SELECT StatementId, DATASHORTTEXT.VariableId, ENTITIES.Value AS Value FROM DATASHORTTEXT JOIN ENTITIES ON ENTITIES.ID = DATASHORTTEXT.Entity"
            : "SELECT StatementId, VariableId, Value FROM DATASHORTTEXT";
        return $"""
            SELECT coded.StatementId, VARIABLES.Variable, CAST(coded.Value AS TEXT)
            FROM ({words} UNION ALL SELECT StatementId, VariableId, Value FROM DATABOOLEAN) AS coded
            JOIN STATEMENTS ON STATEMENTS.ID = coded.StatementId
            JOIN VARIABLES ON VARIABLES.ID = coded.VariableId
            WHERE STATEMENTS.DocumentId = @id AND LENGTH(coded.Value) < 10000
            ORDER BY coded.StatementId, VARIABLES.ID
            """;
    }

    /// <summary>The tables that matter, and whether each is a plain one.</summary>
    private static Dictionary<string, bool> Tables(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT UPPER(name), type = 'table' AND UPPER(sql) NOT LIKE 'CREATE VIRTUAL%' AND UPPER(sql) NOT LIKE '%GENERATED ALWAYS%' FROM sqlite_master WHERE type IN ('table', 'view')";
        using var rows = command.ExecuteReader();
        var tables = new Dictionary<string, bool>(StringComparer.Ordinal);
        while (rows.Read())
        {
            var name = rows.GetString(0);
            if (Needed.Contains(name) || name == "ENTITIES") tables[name] = !rows.IsDBNull(1) && rows.GetInt64(1) != 0;
        }

        return tables;
    }

    private static HashSet<string> Columns(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        using var rows = command.ExecuteReader();
        var columns = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (rows.Read()) columns.Add(rows.GetString(0));
        return columns;
    }
}
