using BenchmarkDotNet.Running;
using Parley.Benchmarks;

if (args is ["quick", .. var rest])
{
    QuickRun.Run(rest is [var folder] ? folder : SampleTexts.Folder(), Console.Out);
    return 0;
}

if (args is ["standing", var count])
{
    StandingRun.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
