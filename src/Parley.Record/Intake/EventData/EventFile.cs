using System.IO.Compression;
using System.Text;
using Parley.Record.Intake.JsonLines;

namespace Parley.Record.Intake.EventData;

/// <summary>Reads files of event data: GDELT 1 and 2, ICEWS, POLECAT, and what Parley writes as PLOVER; plain, in ZIP or in gzip.</summary>
/// <remarks>
/// Leetaru and Schrodt, "GDELT" (2013); Boschee et al., "ICEWS Coded Event Data" (2015); Halterman et al., "PLOVER and POLECAT" (2023). Rows are read one after another, however
/// long the file is; fields are separated by tabs.
/// </remarks>
public static class EventFile
{
    private const int LongestRow = 1_000_000;

    /// <summary>The events of a file, in its order. What is wrong with one row is an item of its own and never stops the others.</summary>
    public static IEnumerable<EventItem> Read(string path, CancellationToken cancellation = default)
    {
        var items = Rows(path, cancellation).GetEnumerator();
        while (true)
        {
            EventItem? item = null;
            try
            {
                if (items.MoveNext()) item = items.Current;
            }
            catch (Exception error) when (Problem(path, error) is not null)
            {
                items.Dispose();
                items = Enumerable.Empty<EventItem>().GetEnumerator();
                item = new RefusedEvent(Problem(path, error)!);
            }

            if (item is null) break;
            yield return item;
        }

        items.Dispose();
    }

    private static IntakeProblem? Problem(string where, Exception error) =>
        error is InvalidDataException ? new IntakeProblem(where, "is damaged", "get it again") : IntakeProblem.Of(where, error);

    private static IEnumerable<EventItem> Rows(string path, CancellationToken cancellation)
    {
        using var file = File.OpenRead(path);
        foreach (var (name, stream) in Streams(path, file))
        {
            foreach (var item in Rows(name, stream, cancellation)) yield return item;
        }
    }

    private static IEnumerable<EventItem> Rows(string where, Stream stream, CancellationToken cancellation)
    {
        EventLayout? layout = null;
        foreach (var line in LineSplitter.Split(stream))
        {
            cancellation.ThrowIfCancellationRequested();
            if (line.Bytes is [] or [(byte)'\r']) continue;
            var fields = line.Bytes is { Length: <= LongestRow } bytes ? Encoding.UTF8.GetString(bytes).TrimEnd('\r').TrimStart('\uFEFF').Split('\t') : [];
            if (layout is null)
            {
                (layout, var hasHeader) = EventLayout.Of(fields);
                if (hasHeader) continue;
            }

            if (Take($"{where}:{line.Number}", fields, layout) is { } item) yield return item;
        }

        if (layout is null) throw new IntakeException("has no rows", "check that it is the right file");
    }

    private static EventItem? Take(string where, string[] fields, EventLayout layout)
    {
        try
        {
            return EventRow.Parse(fields, layout) is { } coded ? new TakenEvent(coded) : null;
        }
        catch (IntakeException error)
        {
            return new RefusedEvent(new IntakeProblem(where, error.Message, error.Remedy));
        }
    }

    private static IEnumerable<(string Name, Stream Stream)> Streams(string path, FileStream file)
    {
        if (path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
        {
            using var unpacked = new GZipStream(file, CompressionMode.Decompress);
            yield return (path, unpacked);
        }
        else if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            using var archive = new ZipArchive(file, ZipArchiveMode.Read);
            foreach (var entry in archive.Entries.Where(entry => entry.Length > 0))
            {
                using var unpacked = entry.Open();
                yield return ($"{path}: {entry.FullName}", unpacked);
            }
        }
        else
        {
            yield return (path, file);
        }
    }
}
