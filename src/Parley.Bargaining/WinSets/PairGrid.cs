using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the deals that two parties accept whose sums lie close together: a sweep over the first party's sums, with a table of how many of the other half's deals bring the second party so much or more.</summary>
internal sealed class PairGrid
{
    /// <summary>As many deals may one half have.</summary>
    private const int MostDeals = 1 << 24;

    /// <summary>Sums of the second party are kept in so many values.</summary>
    private const int MostHeight = 1 << 16;

    /// <summary>As many steps may be made.</summary>
    private const double MostSteps = 1L << 33;

    private readonly GroupedSums _left;
    private readonly GroupedSums _right;

    private PairGrid(GroupedSums left, GroupedSums right) => (_left, _right) = (left, right);

    /// <summary>How many deals both accept; null where sums lie too far apart, or it would take too long.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BigInteger? Count(Demands<long> demands, CancellationToken stop)
    {
        var (left, right, rest) = Split(demands.Gains[0]);
        double deals = Deals(demands.Gains[0], left) + Deals(demands.Gains[0], right);
        double table = (double)Most(demands, 0, left) * Most(demands, 1, right);
        if (Math.Max(Most(demands, 1, left), Most(demands, 1, right)) >= MostHeight || Math.Max(Most(demands, 0, left), Most(demands, 0, right)) >= MostHeight) return null;
        if (table > 8 * deals || (table + deals) * Deals(demands.Gains[0], rest) > MostSteps) return null;
        var halves = new GroupedSums[2];
        Parallel.Invoke(new ParallelOptions { CancellationToken = stop }, () => halves[0] = Grouped(demands, left), () => halves[1] = Grouped(demands, right));
        var grid = new PairGrid(halves[0], halves[1]);
        return Needs(demands, rest).Aggregate(BigInteger.Zero, (sum, needs) => sum + grid.Count(needs.First, needs.Second, stop));
    }

    /// <summary>The issues of two halves about alike in deals, and those that would make them too long.</summary>
    private static (List<int> Left, List<int> Right, List<int> Open) Split(long[][] gains)
    {
        var (left, right, rest) = (new List<int>(), new List<int>(), new List<int>());
        for (var issue = 0; issue < gains.Length; issue++)
        {
            var half = Deals(gains, left) <= Deals(gains, right) ? left : right;
            (Deals(gains, half) * gains[issue].Length <= MostDeals ? half : rest).Add(issue);
        }

        return (left, right, rest);
    }

    private static double Deals(long[][] gains, List<int> issues) => issues.Aggregate(1.0, (product, issue) => product * gains[issue].Length);

    private static long Most(Demands<long> demands, int party, List<int> issues) => Demands<long>.Most(GainsOf(demands, party, issues));

    private static GroupedSums Grouped(Demands<long> demands, List<int> issues) => new(GainsOf(demands, 0, issues), GainsOf(demands, 1, issues));

    private static long[][] GainsOf(Demands<long> demands, int party, List<int> issues) => [.. issues.Select(issue => demands.Gains[party][issue])];

    /// <summary>What both still need after each settlement of the issues that are left.</summary>
    private static IEnumerable<(long First, long Second)> Needs(Demands<long> demands, List<int> rest)
    {
        IEnumerable<(long First, long Second)> needs = [(demands.Needs[0], demands.Needs[1])];
        foreach (var issue in rest)
        {
            needs = needs.SelectMany(_ => Enumerable.Range(0, demands.Gains[0][issue].Length), (need, option) => (need.First - demands.Gains[0][issue][option], need.Second - demands.Gains[1][issue][option]));
        }

        return needs;
    }

    private BigInteger Count(long first, long second, CancellationToken stop)
    {
        var parts = Environment.ProcessorCount;
        var counts = new ulong[parts];
        Parallel.For(0, parts, new ParallelOptions { CancellationToken = stop }, part =>
            counts[part] = Sweep((int)((long)part * _left.Width / parts), (int)((long)(part + 1) * _left.Width / parts), first, second));
        return counts.Aggregate(BigInteger.Zero, (sum, count) => sum + count);
    }

    /// <summary>The pairs whose left deals bring the first party a sum within a range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Sweep(int from, int to, long first, long second)
    {
        var (counts, reaching, total, next) = (new uint[_right.Height], new uint[_right.Height + 1], 0UL, _right.Width - 1);
        for (var sum = from; sum < to; sum++)
        {
            var deals = _left[sum];
            if (deals.IsEmpty) continue;
            var least = Math.Max(0, first - sum);
            var isOld = next < least;
            for (; next >= least; next--)
            {
                foreach (var other in _right[next]) counts[other]++;
            }

            if (!isOld) Accumulate(counts, reaching);
            foreach (var deal in deals) total += reaching[Math.Clamp(second - deal, 0, counts.Length)];
        }

        return total;
    }

    /// <summary>How many deals bring so much or more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Accumulate(uint[] counts, uint[] reaching)
    {
        var sum = 0u;
        for (var i = counts.Length - 1; i >= 0; i--)
        {
            sum += counts[i];
            reaching[i] = sum;
        }
    }
}
