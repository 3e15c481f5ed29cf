using System.Globalization;
using BenchmarkDotNet.Running;
using Parley.Benchmarks;

if (args is ["quick", .. var rest])
{
    QuickRun.Run(rest is [var folder] ? folder : SampleTexts.Folder(), Console.Out);
    return 0;
}

if (args is ["standing", var size])
{
    StandingRun.Run(int.Parse(size, CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

if (args is ["brief", var reports])
{
    BriefRun.Run(int.Parse(reports, CultureInfo.InvariantCulture), Console.Out);
    return 0;
}

if (args is ["brief", var path, var talks])
{
    BriefRun.Run(path, talks, Console.Out);
    return 0;
}

if (args is ["record", .. var readings])
{
    RecordRun.Run(readings is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 100_000, Console.Out);
    return 0;
}

if (args is ["load", .. var load])
{
    await LoadRun.RunAsync(load is [var many, ..] ? int.Parse(many, CultureInfo.InvariantCulture) : 1_000_000, load is [_, var kept] ? kept : null, Console.Out);
    return 0;
}

if (args is ["intake", var file, .. var most])
{
    await IntakeRun.RunAsync(file, most is [var limit] ? int.Parse(limit, CultureInfo.InvariantCulture) : int.MaxValue, Console.Out);
    return 0;
}

if (args is ["bargaining"])
{
    BargainingRun.Run(Console.Out);
    return 0;
}

if (args is ["forecasts", .. { Length: > 0 } events])
{
    ForecastRun.Run(events, Console.Out);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(args);
return 0;
