using System.Diagnostics;
using System.Globalization;
using Parley.Readers;
using Parley.Talks;

namespace Parley.Benchmarks;

/// <summary>Measures the reading in less than a minute and prints a table: for a laptop, and for a look before and after a change.</summary>
internal static class QuickRun
{
    private const int Reports = 400;
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);
    private const int StageRounds = 9;
    private static readonly TimeSpan MeasuredStage = TimeSpan.FromSeconds(0.4);

    /// <summary>Runs all measurements over texts drawn from a folder and writes the tables.</summary>
    public static void Run(string folder, TextWriter output)
    {
        var start = Stopwatch.StartNew();
        var reader = ReportReader.Load();
        var loaded = start.Elapsed;
        var reports = SampleTexts.Draw(folder, Reports);
        reader.Read(reports[0]);
        var first = start.Elapsed;
        Rate(reader, reports, 1, WarmUp);

        Line(output, $"{"start-up",-28}{loaded.TotalMilliseconds,10:F0} ms to load, {first.TotalMilliseconds:F0} ms until the first report is read");
        Throughput(output, reader, reports);
        Stages(output, reports);
        using var process = Process.GetCurrentProcess();
        Line(output, $"{"memory",-28}{process.PeakWorkingSet64 / 1048576.0,10:F0} MB at most, {GC.GetTotalMemory(false) / 1048576.0:F0} MB in objects at the end");
    }

    private static void Throughput(TextWriter output, ReportReader reader, IReadOnlyList<Report> reports)
    {
        var words = reports.Average(report => SampleTexts.CountWords(report.Document.Content));
        foreach (var cores in (int[])[1, 2])
        {
            var (rate, perProcessorSecond) = Rate(reader, reports, cores, Measured);
            Line(output, $"{$"{cores} core{(cores == 1 ? "" : "s")}",-28}{rate,10:F1} reports/s {rate * words,10:F0} words/s {perProcessorSecond,10:F1} reports per second of processor time");
        }
    }

    /// <summary>Reports read in a second on so many threads, and in a second of processor time, which other programs do not lengthen.</summary>
    private static (double PerSecond, double PerProcessorSecond) Rate(ReportReader reader, IReadOnlyList<Report> reports, int threads, TimeSpan time)
    {
        var (next, watch, busy) = (-1, Stopwatch.StartNew(), ProcessorTime());
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            while (watch.Elapsed < time) reader.Read(reports[Interlocked.Increment(ref next) % reports.Count]);
        })).ToArray();
        foreach (var worker in workers) worker.Start();
        foreach (var worker in workers) worker.Join();
        return ((next + 1) / watch.Elapsed.TotalSeconds, (next + 1) / (ProcessorTime() - busy).TotalSeconds);
    }

    private static void Stages(TextWriter output, IReadOnlyList<Report> reports)
    {
        var reader = new Reader();
        var contexts = reports.Take(Reports / 4).Select(reader.Prepare).ToArray();
        var tokens = contexts.Average(context => context.Analysis.Sentences.Sum(sentence => sentence.Count));
        Line(output, $"{"stage, processor time",-28}{"ms/report",10}{"tokens/s",14}{"KB/report",12}");
        foreach (var stage in Stage.All)
        {
            foreach (var context in contexts) stage.Run(reader, context);
        }

        var rounds = Enumerable.Range(0, StageRounds).Select(_ => Stage.All.Select(stage => Measure(stage, reader, contexts)).ToArray()).ToArray();
        foreach (var (index, stage) in Stage.All.Index())
        {
            var milliseconds = Median(rounds.Select(round => round[index].Milliseconds));
            Line(output, $"{stage.Name,-28}{milliseconds,10:F3}{1000 * tokens / milliseconds,14:F0}{Median(rounds.Select(round => round[index].Kilobytes)),12:F0}");
        }
    }

    /// <summary>
    /// Time and memory of a stage for a report. The stages take turns in rounds as short as this, so that a machine that slows down for a while does so for all of them.
    /// </summary>
    private static (double Milliseconds, double Kilobytes) Measure(Stage stage, Reader reader, ReportContext[] contexts)
    {
        var (runs, allocated, busy, watch) = (0, GC.GetAllocatedBytesForCurrentThread(), ProcessorTime(), Stopwatch.StartNew());
        while (watch.Elapsed < MeasuredStage || runs < contexts.Length) stage.Run(reader, contexts[runs++ % contexts.Length]);
        var elapsed = (ProcessorTime() - busy).TotalMilliseconds;
        return (elapsed / runs, (GC.GetAllocatedBytesForCurrentThread() - allocated) / 1024.0 / runs);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static TimeSpan ProcessorTime() => Environment.CpuUsage.TotalTime;

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
