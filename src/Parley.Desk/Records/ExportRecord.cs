using System.Text;
using Parley.Record.Exports;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Hands the record out in other forms. A file is there whole or not at all.</summary>
/// <param name="view">The record.</param>
public sealed class ExportRecord(IRecordView view)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exports what is asked for.</summary>
    /// <param name="request">What, how, and where to.</param>
    /// <param name="output">Where to, when the request has no path.</param>
    /// <param name="cancellation">Stops the work; the file that is being written is then not there.</param>
    /// <exception cref="RequestException">There are no such talks, or the form needs a path.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public async Task RunAsync(ExportRequest request, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var reports = Reports(request, cancellation);
        if (request.IsOfFiles) await WriteFilesAsync(request, reports, cancellation).ConfigureAwait(false);
        else if (request is { Format: ExportFormat.Dna, Path: { } file }) WriteDna(file, reports);
        else if (request.Path is { } path) await WriteFileAsync(path, part => WriteAsync(request, part, reports, cancellation)).ConfigureAwait(false);
        else if (request.Format == ExportFormat.Dna) throw new RequestException("a .dna file is no stream: give --out a path");
        else await CopyAsync(request, output, reports, cancellation).ConfigureAwait(false);
    }

    private IEnumerable<RecordedReport> Reports(ExportRequest request, CancellationToken cancellation)
    {
        if (request.Talks is not { } talks) return view.Reports().Where(report => request.On is not { } day || report.Report.Published is not { } published || published <= day).TakeWhile(Goes);
        return view.FindTalks(talks) is null
            ? throw new RequestException($"there are no talks '{talks}'; parley talks list shows those that there are")
            : view.ReportsOf(talks, request.On).TakeWhile(Goes);

        bool Goes(RecordedReport report)
        {
            cancellation.ThrowIfCancellationRequested();
            return true;
        }
    }

    /// <summary>Parquet needs to go back in what it writes, which standard output does not do.</summary>
    private async Task CopyAsync(ExportRequest request, Stream output, IEnumerable<RecordedReport> reports, CancellationToken cancellation)
    {
        if (request.Format != ExportFormat.Parquet)
        {
            await WriteAsync(request, output, reports, cancellation).ConfigureAwait(false);
            return;
        }

        using var memory = new MemoryStream();
        await WriteAsync(request, memory, reports, cancellation).ConfigureAwait(false);
        memory.Position = 0;
        await memory.CopyToAsync(output, cancellation).ConfigureAwait(false);
    }

    private async Task WriteAsync(ExportRequest request, Stream output, IEnumerable<RecordedReport> reports, CancellationToken cancellation)
    {
        var table = ExportTables.All.FirstOrDefault(table => table.Name == request.Table);
        switch (request.Format)
        {
            case ExportFormat.Json:
                JsonExport.Write(output, reports);
                break;
            case ExportFormat.Jsonl:
                JsonExport.WriteLines(output, reports);
                break;
            case ExportFormat.Jsonld:
                JsonLdExport.Write(output, view, reports);
                break;
            case ExportFormat.Parquet:
                await ParquetExport.WriteAsync(output, table!, reports, cancellation).ConfigureAwait(false);
                break;
            case ExportFormat.Csv:
                WriteText(output, text => CsvExport.Write(text, table!, reports));
                break;
            case ExportFormat.Plover:
                WriteText(output, text => PloverExport.Write(text, reports));
                break;
        }
    }

    private async Task WriteFilesAsync(ExportRequest request, IEnumerable<RecordedReport> reports, CancellationToken cancellation)
    {
        var folder = request.Path ?? throw new RequestException("that makes several files: give --out a folder, or --table the table that is wanted");
        Directory.CreateDirectory(folder);
        if (request.Format == ExportFormat.Brat)
        {
            var names = new UniqueNames();
            foreach (var report in reports) await WriteBratAsync(Path.Combine(folder, names.Make(FileName.Safe(report.Report.Id))), report, cancellation).ConfigureAwait(false);
            return;
        }

        foreach (var table in ExportTables.All)
        {
            var file = Path.Combine(folder, $"{table.Name}.{(request.Format == ExportFormat.Csv ? "csv" : "parquet")}");
            await WriteFileAsync(file, part => WriteAsync(request with { Table = table.Name }, part, reports, cancellation)).ConfigureAwait(false);
        }
    }

    private static async Task WriteBratAsync(string path, RecordedReport report, CancellationToken cancellation)
    {
        await WriteFileAsync($"{path}.txt", part => part.WriteAsync(Utf8.GetBytes(report.Report.Document.Content), cancellation).AsTask()).ConfigureAwait(false);
        await WriteFileAsync($"{path}.ann", part => part.WriteAsync(Utf8.GetBytes(BratExport.Format(report)), cancellation).AsTask()).ConfigureAwait(false);
    }

    private static void WriteDna(string path, IEnumerable<RecordedReport> reports)
    {
        var unfinished = path + ".part";
        try
        {
            File.Delete(unfinished);
            DnaExport.Write(unfinished, reports);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void WriteText(Stream output, Action<TextWriter> write)
    {
        using var text = new StreamWriter(output, Utf8, leaveOpen: true);
        write(text);
    }

    private static async Task WriteFileAsync(string path, Func<Stream, Task> write)
    {
        var unfinished = path + ".part";
        try
        {
            var stream = new FileStream(unfinished, FileMode.Create, FileAccess.ReadWrite);
            await using (stream.ConfigureAwait(false)) await write(stream).ConfigureAwait(false);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
