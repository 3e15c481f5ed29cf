using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Benchmarks;

/// <summary>Measures how much of the time of intake, reading included, goes into the record.</summary>
internal static class IntakeRun
{
    /// <summary>Adds the reports of a file of JSON lines, plain or in gzip, to a record of its own, and prints the figures.</summary>
    public static async Task RunAsync(string file, int most, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("parley-benchmark-");
        try
        {
            var lines = Path.Combine(folder.FullName, "reports.jsonl");
            await File.WriteAllLinesAsync(lines, Lines(file).Take(most)).ConfigureAwait(false);
            using var record = new TimedRecord(OpenRecord.OrNew(Path.Combine(folder.FullName, "parley.db")));
            using var process = Process.GetCurrentProcess();
            var outcomes = new Dictionary<string, int>(StringComparer.Ordinal);
            var watch = Stopwatch.StartNew();
            await foreach (var outcome in new AddReports(record, new ReadReports(), Authors.Parley, TimeProvider.System).RunAsync(new ReadRequest([lines])).ConfigureAwait(false))
            {
                outcomes[outcome.GetType().Name] = outcomes.GetValueOrDefault(outcome.GetType().Name) + 1;
            }

            process.Refresh();
            var all = process.TotalProcessorTime;
            output.WriteLine(string.Join(", ", outcomes.OrderBy(outcome => outcome.Key, StringComparer.Ordinal).Select(outcome => $"{outcome.Value} {outcome.Key}")));
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{watch.Elapsed.TotalSeconds:F0} s, of which {record.Busy.TotalSeconds:F1} s writing the record ({record.Busy / watch.Elapsed:P0}); {all.TotalSeconds:F0} s of processor time in all"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Lines(string file)
    {
        using var bytes = File.OpenRead(file);
        using Stream plain = file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(bytes, CompressionMode.Decompress) : bytes;
        using var text = new StreamReader(plain);
        while (text.ReadLine() is { } line) yield return line;
    }

    /// <summary>A record that measures how long it is written to.</summary>
    private sealed class TimedRecord(IRecord record) : IRecord
    {
        public TimeSpan Busy { get; private set; }

        public string Place => record.Place;

        public ValueList<Entry> Append(Func<IRecordView, IEnumerable<EntryDraft>> decide)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                return record.Append(decide);
            }
            finally
            {
                Busy += watch.Elapsed;
            }
        }

        public IEnumerable<Entry> Read(long after = 0, string? kind = null) => record.Read(after, kind);

        public IRecordView AsOf(DateOnly? day = null) => record.AsOf(day);

        public IRecordView AsOfEntry(long number) => record.AsOfEntry(number);

        public IReadOnlyList<FeedState> FeedStates() => record.FeedStates();

        public void Keep(FeedState state) => record.Keep(state);

        public Verification Verify(IProgress<long>? progress = null, CancellationToken cancellation = default) => record.Verify(progress, cancellation);

        public void Rebuild(IProgress<long>? progress = null, CancellationToken cancellation = default) => record.Rebuild(progress, cancellation);

        public void Dispose() => record.Dispose();
    }
}
