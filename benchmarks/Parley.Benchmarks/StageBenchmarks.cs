using BenchmarkDotNet.Attributes;
using Parley.Readers;

namespace Parley.Benchmarks;

/// <summary>Each step of the reading by itself.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Reader _reader = new();
    private readonly ReportContext[] _contexts;
    private Stage _stage = Stage.All[0];
    private int _next;

    public StageBenchmarks() => _contexts = [.. SampleTexts.Draw(SampleTexts.Folder(), 64).Select(_reader.Prepare)];

    public static IEnumerable<string> Names => Stage.All.Select(stage => stage.Name);

    [ParamsSource(nameof(Names))]
    public string Name { get; set; } = "";

    [GlobalSetup]
    public void Choose() => _stage = Stage.All.Single(stage => stage.Name == Name);

    [Benchmark]
    public void Run() => _stage.Run(_reader, _contexts[_next++ % _contexts.Length]);
}
