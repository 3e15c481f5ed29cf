using System.Buffers;
using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Parley.Talks.Journal;

namespace Parley.Record.Exports;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8).</summary>
/// <remarks>A spreadsheet would run a cell that begins with =, +, -, @, a tab or a line break as a formula; such a cell gets an apostrophe in front.</remarks>
public static class CsvExport
{
    private static readonly char[] Formula = ['=', '+', '-', '@', '\t', '\r', '\n'];

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    private static readonly CsvConfiguration Configuration = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = cell => IsQuoted(cell.Field),
    };

    /// <summary>Writes the table of the reports.</summary>
    public static void Write(TextWriter output, ExportTable table, IEnumerable<RecordedReport> reports)
    {
        ArgumentNullException.ThrowIfNull(table);
        using var csv = new CsvWriter(output, Configuration, leaveOpen: true);
        foreach (var column in table.Columns) csv.WriteField(column.Name);
        csv.NextRecord();
        foreach (var row in reports.SelectMany(table.Rows))
        {
            foreach (var value in row) csv.WriteField(Cell(value));
            csv.NextRecord();
        }
    }

    private static bool IsQuoted(string? text) => text is { Length: > 0 } && (text.AsSpan().ContainsAny(Quoted) || text[0] == ' ' || text[^1] == ' ');

    private static string? Cell(object? value) => value switch
    {
        string text when text.Length > 0 && Formula.Contains(text[0]) => $"'{text}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value as string,
    };
}
