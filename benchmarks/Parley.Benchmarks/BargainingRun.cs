using System.Diagnostics;
using System.Globalization;
using Parley.Bargaining.Frontiers;
using Parley.Bargaining.Gains;
using Parley.Bargaining.Simulation;
using Parley.Bargaining.WinSets;

namespace Parley.Benchmarks;

/// <summary>Measures the bargaining algorithms on scenarios made up from a fixed seed.</summary>
internal static class BargainingRun
{
    private const int Runs = 15;

    /// <summary>So long is everything run before it is timed, until the code is compiled for good.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(0.3);

    /// <summary>Prints the median processor time of several runs of each.</summary>
    public static void Run(TextWriter output)
    {
        Line(output, $"{"median of up to 15 runs after a warm-up",-58}{"ms",10}{"with deals",12}{"points",10}");
        Frontier(output, "frontier, 2 parties, 10^15, random, 3 digits", Make(2, 15, 10, 1000, isOpposed: false));
        Frontier(output, "frontier, 2 parties, 10^15, opposed, 3 digits", Make(2, 15, 10, 1000, isOpposed: true));
        Frontier(output, "frontier, 2 parties, 10^15, random, 9 digits", Make(2, 15, 10, 1_000_000_000, isOpposed: false));
        Frontier(output, "frontier, 2 parties, 10^15, opposed, 9 digits", Make(2, 15, 10, 1_000_000_000, isOpposed: true));
        Frontier(output, "frontier, 2 parties, 10^100, random, points to 100", Make(2, 100, 10, 101, isOpposed: false));
        Frontier(output, "frontier, 2 parties, 10^100, opposed, points to 100", Make(2, 100, 10, 101, isOpposed: true));
        Frontier(output, "frontier, 3 parties, 10^10, random, points to 100", Make(3, 10, 10, 101, isOpposed: false));
        Frontier(output, "frontier, 3 parties, 10^10, random, 3 digits", Make(3, 10, 10, 1000, isOpposed: false));
        Frontier(output, "frontier, 4 parties, 10^6, random, points to 100", Make(4, 6, 10, 101, isOpposed: false));
        Frontier(output, "frontier, 4 parties, 10^8, random, points to 100", Make(4, 8, 10, 101, isOpposed: false));
        Frontier(output, "frontier, 3 parties, 10^10, opposed, points to 100", Make(3, 10, 10, 101, isOpposed: true));
        WinSets(output, "win-sets, 2 parties, 10^14, 3 digits", Make(2, 14, 10, 1000, isOpposed: false));
        WinSets(output, "win-sets, 2 parties, 10^14, 9 digits", Make(2, 14, 10, 1_000_000_000, isOpposed: false));
        WinSets(output, "win-sets, 1 party, 10^15, 9 digits", Make(1, 15, 10, 1_000_000_000, isOpposed: false));
        WinSets(output, "win-sets, 2 parties, 10^10, 9 digits", Make(2, 10, 10, 1_000_000_000, isOpposed: false));
        WinSets(output, "win-sets, 3 parties, 10^10, 9 digits", Make(3, 10, 10, 1_000_000_000, isOpposed: false));
        WinSets(output, "win-sets, 4 parties, 10^8, points to 100", Make(4, 8, 10, 101, isOpposed: false));
        WinSets(output, "win-sets, 1 party, 10^100, points to 100", Make(1, 100, 10, 101, isOpposed: false));
        foreach (var strategy in Strategies.Names) Simulation(output, strategy);
    }

    private static void Frontier(TextWriter output, string name, GainTable<long> gains)
    {
        var (points, settled) = (0, 0);
        var alone = Median(() => points = ParetoFrontier<long>.Of(gains).Count);
        var time = Median(() =>
        {
            var frontier = ParetoFrontier<long>.Of(gains);
            for (var i = 0; i < points; i++) settled += frontier.DealsOf(i).First().Length;
        });
        Line(output, $"{name,-58}{alone,10:F2}{time,12:F2}{points,10}");
    }

    private static void WinSets(TextWriter output, string name, GainTable<long> gains)
    {
        var found = "";
        var one = Median(() => found = $"{WinSetCounter.Count(gains, 0)}");
        Line(output, $"{name + ", one party",-58}{one,10:F2}  {found}");
        var all = Median(() => found = $"{WinSetCounter.CountJoint(gains)}");
        Line(output, $"{name + ", all",-58}{all,10:F2}  {found}");
    }

    /// <summary>How many runs of 200 rounds a second of processor time takes at 3,600 deals, against a conceder that concedes late.</summary>
    private static void Simulation(TextWriter output, string strategy)
    {
        const int Many = 2000;
        var gains = Make(2, 5, 6, 1000, isOpposed: true);
        var seats = gains.Of.Select(own => new Seat([.. own.Aggregate((IEnumerable<double>)[0], (sums, issue) => [.. sums.SelectMany(_ => issue, (sum, gain) => sum + gain)]).Take(3600)], 0)).ToArray();
        INegotiator[] negotiators = [Strategies.Find(strategy)!, Strategies.Find("boulware")!];
        var rounds = 0L;
        var time = Median(() =>
        {
            for (var run = 0; run < Many; run++)
            {
                for (var party = 0; party < seats.Length; party++) negotiators[party].Start(seats[party], (ulong)run);
                rounds += new AlternatingOffers().Run(negotiators, run % 2, 200).Round;
            }
        });
        Line(output, $"{$"runs a second, 3,600 deals, {strategy} against boulware",-58}{1000 * Many / time,10:F0}");
    }

    private static double Median(Action action)
    {
        var warming = Stopwatch.StartNew();
        do action();
        while (warming.Elapsed < WarmUp);
        var times = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            var before = Environment.CpuUsage.TotalTime;
            var watch = Stopwatch.StartNew();
            action();
            times.Add(Math.Min(watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds));
            if (times.Sum() > 5000) break;
        }

        return times.Order().ElementAt(times.Count / 2);
    }

    private static GainTable<long> Make(int parties, int issues, int options, int scale, bool isOpposed)
    {
        var random = new Random(1950);
        var gains = Enumerable.Range(0, parties).Select(_ => Enumerable.Range(0, issues).Select(_ => Enumerable.Range(0, options).Select(_ => (long)random.Next(scale)).ToArray()).ToArray()).ToArray();
        if (isOpposed) gains[1] = [.. gains[0].Select((issue, i) => issue.Select((gain, option) => scale - 1 - gain + (gains[1][i][option] / 10)).ToArray())];
        return new GainTable<long>(gains, [.. gains.Select(party => (long)(0.6 * party.Sum(issue => issue.Max())))]);
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
