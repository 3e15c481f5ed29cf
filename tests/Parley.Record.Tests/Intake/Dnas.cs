using Microsoft.Data.Sqlite;

namespace Parley.Record.Tests.Intake;

/// <summary>Makes files of Discourse Network Analyzer as its versions 2 and 3 lay them out.</summary>
internal static class Dnas
{
    private const string Shared = """
        CREATE TABLE DOCUMENTS(ID INTEGER NOT NULL PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER);
        CREATE TABLE VARIABLES(ID INTEGER NOT NULL PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
        CREATE TABLE STATEMENTS(ID INTEGER NOT NULL PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
        CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value INTEGER);
        INSERT INTO VARIABLES VALUES (1, 'person', 'short text', 1), (2, 'organization', 'short text', 1), (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1);
        INSERT INTO STATEMENTS VALUES (1, 1, 1, 0, 7, 1), (2, 1, 1, 12, 19, 1), (3, 1, 2, 5, 9000, 1);
        INSERT INTO DATABOOLEAN (StatementId, VariableId, Value) VALUES (1, 4, 0), (2, 4, 1);
        """;

    private const string Two = """
        CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Value TEXT);
        INSERT INTO DATASHORTTEXT (StatementId, VariableId, Value) VALUES (1, 2, 'Norland'), (1, 1, 'Ada Brandt'), (1, 3, 'lower levies'), (2, 2, 'Sudmark'), (2, 3, 'lower levies');
        INSERT INTO DOCUMENTS VALUES (1, 'Talks', 'Norland met Sudmark.', 1, 'A. Writer', 'Courier', '', '', '', 1934236800000), (2, '', 'More.', 1, 'A. Writer', '', '', '', '', NULL);
        """;

    private const string Three = """
        CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY NOT NULL, VariableId INTEGER NOT NULL, Value TEXT NOT NULL DEFAULT '');
        CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY NOT NULL, StatementId INTEGER NOT NULL, VariableId INTEGER NOT NULL, Entity INTEGER NOT NULL);
        INSERT INTO ENTITIES VALUES (1, 2, 'Norland'), (2, 1, 'Ada Brandt'), (3, 3, 'lower levies'), (4, 2, 'Sudmark');
        INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity) VALUES (1, 2, 1), (1, 1, 2), (1, 3, 3), (2, 2, 4), (2, 3, 3);
        INSERT INTO DOCUMENTS VALUES (1, 'Talks', 'Norland met Sudmark.', 1, 'A. Writer', 'Courier', '', '', '', 1934236800), (2, '', 'More.', 1, 'A. Writer', '', '', '', '', 99999999999999999);
        """;

    public static byte[] OfVersion(int version) => Of(Shared + (version == 2 ? Two : Three));

    /// <summary>The bytes of the database that the statements make.</summary>
    public static byte[] Of(string sql)
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
            {
                connection.Open();
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                command.ExecuteNonQuery();
            }

            return File.ReadAllBytes(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
