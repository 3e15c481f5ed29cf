using System.Numerics;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts deals that reach reservation values, without enumerating them.</summary>
/// <remarks>
/// For one party on a table of sums where those lie close together. Else sums that are alike are merged issue by issue, each with the number of deals behind it; the
/// issues are split into two halves that meet in the middle (Horowitz and Sahni 1974), and the pairs that give everybody enough are counted by divide and conquer, once for each settlement of the
/// issues that would make the halves too long.
/// </remarks>
internal static class WinSetCounter
{
    /// <summary>As many sums as one half may have before those alike are merged.</summary>
    private const int MostSums = 1 << 24;

    /// <summary>Halves of so many sums cost hardly anything.</summary>
    private const int Short = 1 << 20;

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
        if (demands is Demands<long> { Needs: [var need], Gains: [var own] } && SumGrid.Count(own, need, deals) is { } count) return count;
        if (deals <= ulong.MaxValue) return CountPairs<T, ulong>(demands, stop);
        return deals <= UInt128.MaxValue ? CountPairs<T, UInt128>(demands, stop) : CountPairs<T, BigInteger>(demands, stop);
    }

    private static BigInteger? CountPairs<T, TCount>(Demands<T> demands, CancellationToken stop)
        where T : INumber<T>
        where TCount : struct, INumber<TCount>
    {
        var left = PartialSums<T, TCount>.Empty(demands.Needs.Length);
        var right = left;
        var issues = Enumerable.Range(0, demands.Gains[0].Length).Select(issue => OptionsOf(demands, issue)).ToArray().AsMemory();
        while (!issues.IsEmpty && Pays(left.Length, right.Length, issues.Span, demands.Needs.Length))
        {
            stop.ThrowIfCancellationRequested();
            if (left.Length <= right.Length) (left, issues) = (left.With(issues.Span[0]), issues[1..]);
            else (right, issues) = (right.With(issues.Span[0]), issues[1..]);
        }

        var steps = Combinations(issues.Span) * Steps(left.Length, right.Length, demands.Needs.Length);
        return steps > (IsLong<T>() ? MostSteps / LongNumbers : MostSteps) ? null : BigInteger.CreateChecked(CountRest(demands.Needs, issues.Span, left, right, stop));
    }

    /// <summary>Whether it pays to take one more issue into the shorter half, rather than to count all pairs again for each of its options.</summary>
    private static bool Pays<T>(double left, double right, ReadOnlySpan<T[][]> issues, int parties)
        where T : INumber<T>
    {
        const double Merging = 4;
        var options = issues[0].Length;
        var grown = Math.Min(left, right) * options;
        if (grown <= Short || grown > MostSums || IsLong<T>()) return grown <= Short;
        var merged = Merging * grown * Math.Log2(options + 1);
        return merged + (Combinations(issues[1..]) * Steps(grown, Math.Max(left, right), parties)) < Combinations(issues) * Steps(left, right, parties);
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

    private static T[][] OptionsOf<T>(Demands<T> demands, int issue)
        where T : INumber<T> => [.. Enumerable.Range(0, demands.Gains[0][issue].Length).Select(option => Array.ConvertAll(demands.Gains, party => party[issue][option]))];

    private static double Steps(double left, double right, int parties) => Math.Min(left * right, (left + right) * Math.Pow(Math.Log2(2 + left + right), parties - 1));
}
