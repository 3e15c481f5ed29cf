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
        var halves = PairHalves.Of(demands, MostDeals);
        double table = (double)Most(demands, 0, halves.Left) * Most(demands, 1, halves.Right);
        if (Math.Max(Most(demands, 1, halves.Left), Most(demands, 1, halves.Right)) >= MostHeight || Math.Max(Most(demands, 0, halves.Left), Most(demands, 0, halves.Right)) >= MostHeight) return null;
        if (table > 8 * halves.Deals || (table + halves.Deals) * halves.Settlements > MostSteps) return null;
        GroupedSums? left = null, right = null;
        Parallel.Invoke(new ParallelOptions { CancellationToken = stop }, () => left = Grouped(demands, halves.Left), () => right = Grouped(demands, halves.Right));
        var grid = new PairGrid(left!, right!);
        return halves.Needs.Aggregate(BigInteger.Zero, (sum, needs) => sum + grid.Count(needs.First, needs.Second, stop));
    }

    private static long Most(Demands<long> demands, int party, IReadOnlyList<int> issues) => Demands<long>.Most(PairHalves.GainsOf(demands, party, issues));

    private static GroupedSums Grouped(Demands<long> demands, IReadOnlyList<int> issues) => new(PairHalves.GainsOf(demands, 0, issues), PairHalves.GainsOf(demands, 1, issues));

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
