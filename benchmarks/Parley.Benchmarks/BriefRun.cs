using System.Diagnostics;
using System.Globalization;
using Parley.Desk.Briefs;
using Parley.Desk.Records;
using Parley.Desk.Views;
using Parley.Record.Entries;
using Parley.Standings;
using Parley.Talks;

namespace Parley.Benchmarks;

/// <summary>Measures how long a brief on talks takes from the record, from opening the tables to the page in Markdown.</summary>
internal static class BriefRun
{
    private const int Batch = 1000;
    private const int Runs = 9;
    private const string Talks = "talks";

    /// <summary>Makes a record of so many readings of one pair of parties, and briefs on them.</summary>
    public static void Run(int count, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("parley-benchmark-");
        try
        {
            var path = Path.Combine(folder.FullName, "parley.db");
            Fill(path, StandingRun.Reports(count));
            Run(path, Talks, output);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Briefs on talks of a record.</summary>
    public static void Run(string path, string talks, TextWriter output)
    {
        using var record = OpenRecord.OrNew(path);
        Line(output, "reports from the record", () => record.AsOf().ReportsOf(talks).Count);
        Stand([.. record.AsOf().ReportsOf(talks).Select(report => new ReadReport(report.Report, report.Reading))], output);
        Line(output, "brief from the record", () => BriefMarkdown.Format(RecordBrief.Of(record.AsOf(), talks)).Length);
    }

    /// <summary>A method of its own, so that the reports are gone when the brief is measured.</summary>
    private static void Stand(List<ReadReport> read, TextWriter output) => Line(output, "standing", () => Standing.Of(read).Reports.Count);

    private static void Fill(string path, IEnumerable<ReadReport> reports)
    {
        using var record = OpenRecord.OrNew(path);
        record.Append(_ => [new TalksDefined(new Negotiation(Talks, StandingRun.Parties.ToValueList())).Draft(Filing.By)]);
        foreach (var batch in reports.Chunk(Batch))
        {
            record.Append(_ => [.. batch.SelectMany(report => Filing.Of(report.Report, report.Reading)), Filing.In(Talks, batch.Select(report => report.Report.Id))]);
        }
    }

    private static void Line(TextWriter output, string name, Func<int> work)
    {
        var times = new List<double>();
        var before = Environment.CpuUsage.TotalTime;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            work();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Runs;
        var first = times[0];
        times.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-26}first {first:F0} ms, least {times[0]:F0} ms, middle {times[Runs / 2]:F0} ms, {processor:F0} ms of processor time"));
    }
}
