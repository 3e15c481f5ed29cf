using System.Globalization;
using Microsoft.Data.Sqlite;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Record.Exports;

/// <summary>Writes positions as statements of Discourse Network Analyzer, version 3: a person and organization agree or disagree with a concept.</summary>
/// <remarks>
/// The concept is the issue of the position, or else its content. What supports, offers, demands or accepts agrees; what opposes, refuses or threatens disagrees. The variables
/// <c>act</c> and <c>target</c> keep what that loses, so that <c>parley add</c> reads back the same positions.
/// </remarks>
public static class DnaExport
{
    private const string Schema = """
        CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT);
        CREATE TABLE CODERS(ID INTEGER NOT NULL PRIMARY KEY, Name TEXT NOT NULL, Red INTEGER, Green INTEGER, Blue INTEGER);
        CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
        CREATE TABLE STATEMENTTYPES(ID INTEGER NOT NULL PRIMARY KEY, Label TEXT, Red INTEGER, Green INTEGER, Blue INTEGER);
        CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
        CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '', Red INTEGER, Green INTEGER, Blue INTEGER, ChildOf INTEGER, UNIQUE (VariableId, Value));
        CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
        CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value INTEGER);
        CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value INTEGER);
        CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Entity INTEGER NOT NULL);
        CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value TEXT);
        INSERT INTO SETTINGS VALUES ('version', '3.0');
        INSERT INTO CODERS VALUES (1, 'Parley', 69, 212, 255);
        INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement', 239, 208, 51);
        INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'act', 'short text', 1), (6, 'target', 'short text', 1);
        """;

    private const int Agreement = 4;

    /// <summary>Writes a new file.</summary>
    /// <param name="path">The file; there must be none.</param>
    /// <param name="reports">The reports.</param>
    public static void Write(string path, IEnumerable<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run(connection, transaction, Schema);
        var (document, statement) = (0, 0);
        foreach (var recorded in reports)
        {
            var report = recorded.Report;
            Run(
                connection,
                transaction,
                "INSERT INTO DOCUMENTS VALUES (@p1, @p2, @p3, 1, '', @p4, '', @p5, '', @p6)",
                ++document,
                report.Title ?? report.Id,
                report.Document.Content,
                report.Publisher ?? "",
                report.Id,
                report.Published is { } day ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds() : null);
            foreach (var position in recorded.Reading.Positions) Add(connection, transaction, document, ++statement, position, report.Document.Content);
        }

        transaction.Commit();
    }

    private static void Add(SqliteConnection connection, SqliteTransaction transaction, int document, int statement, Position position, string text)
    {
        Run(connection, transaction, "INSERT INTO STATEMENTS VALUES (@p1, 1, @p2, @p3, @p4, 1)", statement, document, position.Content.Start, position.Content.End);
        var agrees = position.Act is not (PositionAct.Oppose or PositionAct.Refuse or PositionAct.Threaten);
        Run(connection, transaction, "INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (@p1, @p2, @p3)", statement, Agreement, agrees ? 1 : 0);
        var values = (string?[])[position.Holder == position.HolderParty ? null : position.Holder, position.HolderParty, position.Issue ?? position.Content.In(text)];
        foreach (var (variable, value) in values.Index()) Short(variable + 1, value);
        Short(Agreement + 1, ValueName.Of(position.Act));
        Short(Agreement + 2, position.Target);

        void Short(int variable, string? value)
        {
            Run(connection, transaction, "INSERT OR IGNORE INTO ENTITIES (VariableId, Value, Red, Green, Blue, ChildOf) VALUES (@p1, @p2, 0, 0, 0, -1)", variable, value ?? "");
            Run(
                connection,
                transaction,
                "INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) SELECT @p1, @p2, ID FROM ENTITIES WHERE VariableId = @p2 AND Value = @p3",
                statement,
                variable,
                value ?? "");
        }
    }

    private static void Run(SqliteConnection connection, SqliteTransaction transaction, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        for (var at = 0; at < values.Length; at++) command.Parameters.AddWithValue(string.Create(CultureInfo.InvariantCulture, $"@p{at + 1}"), values[at] ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
