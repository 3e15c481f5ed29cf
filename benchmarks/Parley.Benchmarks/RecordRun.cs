using System.Diagnostics;
using System.Globalization;
using Parley.Desk.Records;
using Parley.Talks.Journal;

namespace Parley.Benchmarks;

/// <summary>Measures a record with many readings: writing them, the reports of talks, search, verifying. The readings are made from templates, always the same ones.</summary>
internal static class RecordRun
{
    private const int Questions = 20;

    /// <summary>Makes a record of so many readings in a folder of its own, asks it, and prints a table.</summary>
    public static void Run(int readings, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("parley-benchmark-");
        try
        {
            var path = Path.Combine(folder.FullName, "parley.db");
            using var record = OpenRecord.OrNew(path);
            var watch = Stopwatch.StartNew();
            var written = Environment.CpuUsage.TotalTime;
            SyntheticReadings.Write(record, readings);
            Line(output, "written", $"{readings:N0} readings in {watch.Elapsed.TotalSeconds:F0} s, {readings / watch.Elapsed.TotalSeconds:F0} a second, {readings / (Environment.CpuUsage.TotalTime - written).TotalSeconds:F0} a second of processor time; the file has {new FileInfo(path).Length / 1048576:N0} MB");
            var talks = Enumerable.Range(0, Questions).Select(question => SyntheticReadings.TalksOf(question * (readings / Questions))).ToList();
            Ask(output, $"reports of talks ({SyntheticReadings.ReportsInTalks})", talks, name => record.AsOf().ReportsOf(name).Count);
            Ask(output, "search: words, act, party, day", Enumerable.Range(0, Questions), question => record.AsOf().Search(Query(question)).Count);
            Ask(output, "search: words", Enumerable.Range(0, Questions), question => record.AsOf().Search(new RecordQuery { Words = $"{SyntheticReadings.Goods[question % SyntheticReadings.Goods.Count]} {SyntheticReadings.Matters[question % SyntheticReadings.Matters.Count]}" }).Count);
            Ask(output, "search: rare word", Enumerable.Range(0, Questions), question => record.AsOf().Search(new RecordQuery { Words = $"item{question * (readings / Questions)}" }).Count);
            watch.Restart();
            var before = Environment.CpuUsage.TotalTime;
            var found = record.Verify();
            Line(output, "verify", $"{found.Entries / watch.Elapsed.TotalSeconds:N0} entries a second, {found.Entries / (Environment.CpuUsage.TotalTime - before).TotalSeconds:N0} a second of processor time{(found.Fault is null ? "" : ", with a fault")}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RecordQuery Query(int question) => new()
    {
        Words = SyntheticReadings.Matters[question % SyntheticReadings.Matters.Count],
        By = SyntheticReadings.Parties[question % SyntheticReadings.Parties.Count],
        Deed = "refuse",
        From = new DateOnly(2031, 1, 1).AddDays(question),
    };

    private static void Ask<T>(TextWriter output, string name, IEnumerable<T> questions, Func<T, int> ask)
    {
        var times = new List<double>();
        var found = 0;
        var before = Environment.CpuUsage.TotalTime;
        foreach (var question in questions)
        {
            var watch = Stopwatch.StartNew();
            found += ask(question);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Line(output, name, $"{times[times.Count / 2]:F1} ms in the middle, {times[^1]:F1} ms at most, {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / times.Count:F1} ms of processor time; {found} found by {times.Count} questions");
    }

    private static void Line(TextWriter output, string name, string figures) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-34}{figures}"));
}
