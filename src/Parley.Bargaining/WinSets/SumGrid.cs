using System.Numerics;
using System.Runtime.InteropServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the deals that reach one party's need by dynamic programming on a table of all sums.</summary>
internal static class SumGrid
{
    /// <summary>As many additions are made.</summary>
    private const long Most = 1 << 29;

    /// <summary>How many deals reach the need; null where sums lie too far apart for a table.</summary>
    /// <param name="gains">By issue and option, from 0 up.</param>
    /// <param name="need">Above 0, and no more than the largest sum.</param>
    /// <param name="deals">How many deals there are.</param>
    public static BigInteger? Count(long[][] gains, long need, BigInteger deals)
    {
        var slack = Demands<long>.Most(gains) - need;
        var length = Math.Min(need, slack + 1);
        if (length > Most / gains.Sum(issue => issue.Length)) return null;
        var isBelow = need <= slack + 1;
        if (!isBelow) gains = Array.ConvertAll(gains, issue => Array.ConvertAll(issue, gain => issue.Max() - gain));
        var within = deals <= ulong.MaxValue ? Within<ulong>(gains, (int)length) : deals <= UInt128.MaxValue ? (BigInteger)Within<UInt128>(gains, (int)length) : Within<BigInteger>(gains, (int)length);
        return isBelow ? deals - within : within;
    }

    /// <summary>How many deals have a sum under a length.</summary>
    private static TCount Within<TCount>(long[][] gains, int length)
        where TCount : struct, INumber<TCount>
    {
        var (counts, reached) = (new TCount[length], 1);
        counts[0] = TCount.One;
        foreach (var issue in gains)
        {
            var next = new TCount[length];
            foreach (var gain in issue)
            {
                if (gain < length) Add(counts.AsSpan(0, (int)Math.Min(reached, length - gain)), next.AsSpan((int)gain));
            }

            (counts, reached) = (next, (int)Math.Min(length, reached + issue.Max()));
        }

        return counts.Aggregate(TCount.Zero, (sum, count) => sum + count);
    }

    private static void Add<TCount>(ReadOnlySpan<TCount> counts, Span<TCount> to)
        where TCount : struct, INumber<TCount>
    {
        var done = 0;
        if (typeof(TCount) == typeof(ulong))
        {
            var from = MemoryMarshal.Cast<TCount, Vector<ulong>>(counts);
            var into = MemoryMarshal.Cast<TCount, Vector<ulong>>(to);
            for (var i = 0; i < from.Length; i++) into[i] += from[i];
            done = from.Length * Vector<ulong>.Count;
        }

        for (var i = done; i < counts.Length; i++) to[i] += counts[i];
    }
}
