namespace Parley.Record.Stores;

/// <summary>The tables for reading, in the SQL of SQLite; other databases have other names for the types.</summary>
internal static class ProjectionTables
{
    /// <summary>Makes them, empty.</summary>
    public const string Create = """
        CREATE TABLE report (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, published TEXT, title TEXT, publisher TEXT, dateline TEXT, digest BLOB NOT NULL, print BLOB NOT NULL, text TEXT NOT NULL) STRICT;
        CREATE INDEX report_digest ON report (digest);
        CREATE TABLE appearance (
            report INTEGER NOT NULL, place TEXT NOT NULL, since INTEGER NOT NULL, published TEXT, publisher TEXT, PRIMARY KEY (report, place)) STRICT, WITHOUT ROWID;
        CREATE INDEX appearance_place ON appearance (place);
        CREATE TABLE reading (report INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, packed BLOB NOT NULL, machine BLOB, PRIMARY KEY (report, since)) STRICT;
        CREATE TABLE band (band INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (band, report)) STRICT, WITHOUT ROWID;
        CREATE TABLE copy (report INTEGER NOT NULL, original TEXT NOT NULL, likeness REAL NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (report, since)) STRICT, WITHOUT ROWID;
        CREATE INDEX copy_original ON copy (original);
        CREATE TABLE claim (
            report INTEGER NOT NULL, since INTEGER NOT NULL, place INTEGER NOT NULL, until INTEGER NOT NULL, kind TEXT NOT NULL, deed TEXT NOT NULL, holder TEXT NOT NULL,
            party TEXT, target TEXT, issue TEXT, confidence REAL NOT NULL, sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, PRIMARY KEY (report, since, place)) STRICT, WITHOUT ROWID;
        CREATE INDEX claim_party ON claim (party, report);
        CREATE INDEX claim_holder ON claim (holder, report);
        CREATE TABLE decision (
            report INTEGER NOT NULL, since INTEGER PRIMARY KEY, until INTEGER NOT NULL, item TEXT NOT NULL, payload TEXT NOT NULL, author TEXT NOT NULL, decided_at TEXT NOT NULL) STRICT;
        CREATE INDEX decision_report ON decision (report);
        CREATE TABLE alias (
            kind TEXT NOT NULL, name TEXT NOT NULL, target TEXT NOT NULL, report TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, author TEXT NOT NULL,
            PRIMARY KEY (kind, name, report, since)) STRICT, WITHOUT ROWID;
        CREATE TABLE talks (name TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, parties TEXT NOT NULL, about TEXT, archived INTEGER NOT NULL, PRIMARY KEY (name, since)) STRICT;
        CREATE TABLE membership (
            talks TEXT NOT NULL, report INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, confidence REAL NOT NULL, decided INTEGER NOT NULL,
            PRIMARY KEY (talks, report, since)) STRICT, WITHOUT ROWID;
        CREATE INDEX membership_report ON membership (report);
        CREATE TABLE talks_change (talks TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (talks, number)) STRICT, WITHOUT ROWID;
        CREATE INDEX talks_change_number ON talks_change (number);
        CREATE TABLE statement (
            party TEXT NOT NULL, speaker TEXT NOT NULL, published TEXT NOT NULL, report INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
            PRIMARY KEY (party, speaker, published, report, since)) STRICT, WITHOUT ROWID;
        CREATE TABLE refusal (
            place TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, what TEXT NOT NULL, remedy TEXT NOT NULL, told_at TEXT NOT NULL, PRIMARY KEY (place, since)) STRICT, WITHOUT ROWID;
        CREATE TABLE event (
            origin TEXT PRIMARY KEY, since INTEGER NOT NULL, day TEXT NOT NULL, actor TEXT NOT NULL, target TEXT NOT NULL, cameo TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE INDEX event_day ON event (day);
        CREATE TABLE feed (
            address TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL, private INTEGER NOT NULL, added_at TEXT NOT NULL, author TEXT NOT NULL, PRIMARY KEY (address, since)) STRICT, WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS feed_state (
            address TEXT PRIMARY KEY, tag TEXT, modified TEXT, checked_at TEXT NOT NULL, next_at TEXT NOT NULL, failures INTEGER NOT NULL, problem TEXT) STRICT, WITHOUT ROWID;
        """;

    /// <summary>Takes them away, but for the states of feeds, which are not derived from the journal.</summary>
    public const string Remove = """
        DROP TABLE IF EXISTS report;
        DROP TABLE IF EXISTS appearance;
        DROP TABLE IF EXISTS reading;
        DROP TABLE IF EXISTS band;
        DROP TABLE IF EXISTS copy;
        DROP TABLE IF EXISTS claim;
        DROP TABLE IF EXISTS decision;
        DROP TABLE IF EXISTS alias;
        DROP TABLE IF EXISTS talks;
        DROP TABLE IF EXISTS membership;
        DROP TABLE IF EXISTS talks_change;
        DROP TABLE IF EXISTS statement;
        DROP TABLE IF EXISTS event;
        DROP TABLE IF EXISTS refusal;
        DROP TABLE IF EXISTS feed;
        """;
}
