using Parley.Talks.Journal;
using Parquet;
using Parquet.Schema;

namespace Parley.Record.Exports;

/// <summary>Writes a table as Parquet.</summary>
public static class ParquetExport
{
    private const int RowsInGroup = 50_000;

    /// <summary>Writes the table of the reports to a stream that can seek.</summary>
    public static async Task WriteAsync(Stream output, ExportTable table, IEnumerable<RecordedReport> reports, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        var fields = table.Columns.Select(column => new DataField(column.Name, column.Type, isNullable: true, isArray: false, propertyName: null)).ToArray();
        await using var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), output, cancellationToken: cancellation).ConfigureAwait(false);
        foreach (var rows in reports.SelectMany(table.Rows).Chunk(RowsInGroup).DefaultIfEmpty([]))
        {
            using var group = writer.CreateRowGroup();
            for (var at = 0; at < fields.Length; at++) await WriteAsync(group, fields[at], table.Columns[at].Type, Array.ConvertAll(rows, row => row[at]), cancellation).ConfigureAwait(false);
        }
    }

    private static async Task WriteAsync(ParquetRowGroupWriter group, DataField field, Type type, object?[] values, CancellationToken cancellation)
    {
        if (type == typeof(int)) await group.WriteAsync<int>(field, Array.ConvertAll(values, value => (int?)value), cancellationToken: cancellation).ConfigureAwait(false);
        else if (type == typeof(double)) await group.WriteAsync<double>(field, Array.ConvertAll(values, value => (double?)value), cancellationToken: cancellation).ConfigureAwait(false);
        else await group.WriteAsync(field, Array.ConvertAll(values, value => (string?)value)!).ConfigureAwait(false);
    }
}
