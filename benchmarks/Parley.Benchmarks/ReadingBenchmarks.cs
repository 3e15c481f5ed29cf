using BenchmarkDotNet.Attributes;
using Parley.Readers;
using Parley.Talks;

namespace Parley.Benchmarks;

/// <summary>The whole reading of one report, and the loading of the models.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly IReadOnlyList<Report> _reports = SampleTexts.Draw(SampleTexts.Folder(), 64);
    private ReportReader _reader = ReportReader.Load();
    private int _next;

    [Benchmark]
    public Reading Read() => _reader.Read(_reports[_next++ % _reports.Count]);

    [Benchmark]
    public ReportReader Load() => _reader = ReportReader.Load();
}
