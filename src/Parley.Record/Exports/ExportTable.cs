using Parley.Talks.Journal;

namespace Parley.Record.Exports;

/// <summary>A table to be exported: a row for each position, meeting, measure ... of the reports.</summary>
/// <param name="Name">What it is called by: <c>positions</c>.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">The rows of a report; each has a value, or null, for each column.</param>
public sealed record ExportTable(string Name, IReadOnlyList<ExportColumn> Columns, Func<RecordedReport, IEnumerable<object?[]>> Rows);

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name, in snake_case.</param>
/// <param name="Type">string, int or double; each value may be null.</param>
public sealed record ExportColumn(string Name, Type Type);
