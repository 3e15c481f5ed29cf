using System.Numerics;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts deals that reach reservation values, without enumerating them.</summary>
/// <remarks>
/// For one party, or two, on a table of sums where those lie close together. Else sums that are alike are merged issue by issue, each with the number of deals behind it; the
/// issues are split into two halves that meet in the middle (Horowitz and Sahni 1974). Pairs that give one party enough are counted range by range of its sums, those that give two enough besides digit by
/// digit of the second's; those that give more parties enough by divide and conquer, once for each settlement of the issues that would make the halves too long.
/// </remarks>
internal static class WinSetCounter
{
    /// <summary>As many sums as one half may have before those alike are merged.</summary>
    private const int MostSums = 1 << 24;

    /// <summary>Halves of so many sums cost hardly anything.</summary>
    private const int Short = 1 << 20;

    /// <summary>As many sums may both halves have that are looked at range by range.</summary>
    private const double MostRanged = 1L << 28;

    /// <summary>With larger sums numbers could flow over.</summary>
    private const double MostRangedSum = 1L << 60;

    /// <summary>As long may a sorted list be that is looked at range by range.</summary>
    private const int LongestList = 1 << 17;

    /// <summary>As many steps as counting pairs may take.</summary>
    private const double MostSteps = 1L << 32;

    /// <summary>Numbers of any length take so much longer.</summary>
    private const int LongNumbers = 64;

    /// <summary>How many deals give a party at least its reservation value; null when there are too many sums.</summary>
    public static BigInteger? Count<T>(GainTable<T> gains, int party, CancellationToken stop = default)
        where T : INumber<T> => Count(gains, [party], stop);

    /// <summary>How many deals give every party at least its reservation value; null when there are too many to count.</summary>
    public static BigInteger? CountJoint<T>(GainTable<T> gains, CancellationToken stop = default)
        where T : INumber<T> => Count(gains, Enumerable.Range(0, gains.Parties), stop);

    private static BigInteger? Count<T>(GainTable<T> gains, IEnumerable<int> parties, CancellationToken stop)
        where T : INumber<T>
    {
        var deals = gains.Of[0].Aggregate(BigInteger.One, (product, issue) => product * issue.Length);
        if (Demands<T>.Of(gains, parties) is not { } demands) return BigInteger.Zero;
        if (demands.Needs.Length == 0) return deals;
        if (demands is Demands<long> { Needs: [var need], Gains: [var own] } && (SumGrid.Count(own, need, deals) ?? CountRanges(own, need, stop)) is { } count) return count;
        if (demands is Demands<long> { Needs.Length: 2 } two && (PairGrid.Count(two, stop) ?? PairRanges.Count(two, stop)) is { } pairs) return pairs;
        if (deals <= ulong.MaxValue) return CountPairs<T, ulong>(demands, stop);
        return deals <= UInt128.MaxValue ? CountPairs<T, UInt128>(demands, stop) : CountPairs<T, BigInteger>(demands, stop);
    }

    private static BigInteger? CountPairs<T, TCount>(Demands<T> demands, CancellationToken stop)
        where T : INumber<T>
        where TCount : struct, INumber<TCount>
    {
        var halves = Halves<T, TCount>.Of(demands);
        while (!halves.Issues.IsEmpty && Pays(halves))
        {
            stop.ThrowIfCancellationRequested();
            halves = halves.Taken();
        }

        var steps = Combinations(halves.Issues.Span) * Steps(halves.Left.Length, halves.Right.Length, demands.Needs.Length);
        return steps > (IsLong<T>() ? MostSteps / LongNumbers : MostSteps) ? null : BigInteger.CreateChecked(CountRest(demands.Needs, halves.Issues.Span, halves.Left, halves.Right, stop));
    }

    /// <summary>Counts one party's deals by ranges of sums; null where there are too many sums, or so many alike that to merge them pays.</summary>
    private static BigInteger? CountRanges(long[][] gains, long need, CancellationToken stop)
    {
        if (gains.Sum(issue => (double)issue.Max()) > MostRangedSum) return null;
        var (left, right) = (MovedSums.None, MovedSums.None);
        foreach (var options in gains)
        {
            stop.ThrowIfCancellationRequested();
            if (left.Count <= right.Count) left = left.With(Array.ConvertAll(options, gain => -gain), LongestList);
            else right = right.With(options, LongestList);
            if (left.Count + right.Count > MostRanged) return null;
        }

        var isUnlike = left.List.Length <= 2 * left.CountUnlike() && right.List.Length <= 2 * right.CountUnlike();
        return isUnlike ? new RangeCounter(left.Shifted(need), right).Count(stop) : null;
    }

    /// <summary>Whether it pays to take one more issue into the shorter half, rather than to count all pairs again for each of its options.</summary>
    private static bool Pays<T, TCount>(Halves<T, TCount> halves)
        where T : INumber<T>
        where TCount : struct, INumber<TCount>
    {
        const double Merging = 4;
        var issues = halves.Issues.Span;
        var (parties, grown) = (halves.Left.Parties, halves.Grown);
        if (grown <= Short || grown > MostSums || IsLong<T>()) return grown <= Short;
        var merged = Merging * grown * Math.Log2(issues[0].Length + 1);
        return merged + (Combinations(issues[1..]) * Steps(grown, Math.Max(halves.Left.Length, halves.Right.Length), parties)) < Combinations(issues) * Steps(halves.Left.Length, halves.Right.Length, parties);
    }

    /// <summary>Counts the pairs for each settlement of the issues that neither half has taken in.</summary>
    private static TCount CountRest<T, TCount>(T[] needs, ReadOnlySpan<T[][]> issues, PartialSums<T, TCount> left, PartialSums<T, TCount> right, CancellationToken stop)
        where T : INumber<T>
        where TCount : struct, INumber<TCount>
    {
        stop.ThrowIfCancellationRequested();
        if (issues.IsEmpty) return new PairCounter<T, TCount>(needs, stop).Count(left, right);
        var total = TCount.Zero;
        foreach (var option in issues[0]) total += CountRest([.. needs.Zip(option, static (need, gain) => need - gain)], issues[1..], left, right, stop);
        return total;
    }

    private static bool IsLong<T>() => typeof(T) == typeof(BigInteger);

    private static double Combinations<T>(ReadOnlySpan<T[][]> issues)
    {
        var product = 1.0;
        foreach (var options in issues) product *= options.Length;
        return product;
    }

    private static double Steps(double left, double right, int parties) => Math.Min(left * right, (left + right) * Math.Pow(Math.Log2(2 + left + right), parties - 1));
}
