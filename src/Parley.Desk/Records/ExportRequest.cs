using Parley.Record.Exports;

namespace Parley.Desk.Records;

/// <summary>What of the record is to be exported, how, and where to.</summary>
/// <param name="Format">How.</param>
public sealed record ExportRequest(ExportFormat Format)
{
    /// <summary>The names of the tables that CSV and Parquet know.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. ExportTables.All.Select(table => table.Name)];

    /// <summary>One of <see cref="Tables"/>, for CSV and Parquet; null for all, each in a file of its own.</summary>
    public string? Table { get; init; }

    /// <summary>Only reports of these talks; null for all.</summary>
    public string? Talks { get; init; }

    /// <summary>Only reports published up to that day; null for all.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The file; or the folder, where several files are written. Null for an open stream.</summary>
    public string? Path { get; init; }

    /// <summary>Whether several files are written.</summary>
    public bool IsOfFiles => Format == ExportFormat.Brat || (Format is ExportFormat.Csv or ExportFormat.Parquet && Table is null);
}

/// <summary>The forms in which a record is exported.</summary>
public enum ExportFormat
{
    /// <summary>One JSON object, <c>{"reports": [...]}</c>.</summary>
    Json,

    /// <summary>A report with its reading a line.</summary>
    Jsonl,

    /// <summary>Tables for spreadsheets.</summary>
    Csv,

    /// <summary>Tables for columnar tools.</summary>
    Parquet,

    /// <summary>Standoff annotations, two files a report.</summary>
    Brat,

    /// <summary>A file of Discourse Network Analyzer.</summary>
    Dna,

    /// <summary>JSON-LD with the provenance in PROV-O.</summary>
    Jsonld,

    /// <summary>Events in the columns of POLECAT.</summary>
    Plover,
}
