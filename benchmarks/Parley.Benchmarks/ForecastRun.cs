using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using Parley.Prospects.Actors;
using Parley.Prospects.Backtests;
using Parley.Prospects.Engine;
using Parley.Prospects.Events;
using Parley.Prospects.Explanations;
using Parley.Talks.Forecasts;

namespace Parley.Benchmarks;

/// <summary>Measures how long forecasts with their explanations and backtests take on files of event data.</summary>
internal static class ForecastRun
{
    private const int Asked = 200;

    /// <summary>Prints elapsed and processor time.</summary>
    public static void Run(string[] files, TextWriter output)
    {
        var history = Timed("reading the events, actors mapped", output, () => EventHistory.Of(files.SelectMany(file => EventRows.Read(Lines(file), file).Events), ActorMap.Load()));
        var forecaster = Forecaster.Load();
        var last = history.Events[^1].Day;
        var (year, month) = (last.AddDays(-365), last.AddDays(-30));
        var scored = Timed("backtest of the last year, every 7 days, 7 to 90 days ahead", output, () => Backtest.Run(forecaster, history, year, last, 7, [7, 30, 60, 90]));
        Line(output, $"{"",-60}{history.Events.Length} events, {scored.Length} questions");
        DyadQuestion[] questions = [.. PastQuestions.Of(history, [month], [30], last).Select(past => past.Question)];
        var explainer = new Explainer(forecaster, history);
        Timed("first explanations, one of each kind", output, () => questions.DistinctBy(question => question.Kind).Select(explainer.Explain).ToArray());
        var times = questions.Where((_, i) => i % Math.Max(1, questions.Length / Asked) == 0).Select(question => Quickest(() => explainer.Explain(question))).Order().ToArray();
        Line(output, $"{"an explanation, 30 days ahead: middle, 95 of 100, slowest",-60}{times[times.Length / 2],9:F2}{times[times.Length * 95 / 100],9:F2}{times[^1],9:F2} ms, the best of three, of {times.Length}");
    }

    private static T Timed<T>(string what, TextWriter output, Func<T> action)
    {
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var result = action();
        Line(output, $"{what,-60}{watch.Elapsed.TotalSeconds,9:F2} s, {(Environment.CpuUsage.TotalTime - before).TotalSeconds:F2} s of processor time");
        return result;
    }

    /// <summary>The smallest of three elapsed times, in milliseconds.</summary>
    private static double Quickest(Action action) => Enumerable.Range(0, 3).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    });

    private static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
