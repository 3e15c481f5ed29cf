using System.Numerics;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts deals that reach reservation values, without enumerating them.</summary>
/// <remarks>
/// For one party on a table of sums where those lie close together. Else sums that are alike are merged issue by issue, each with the number of deals behind it; the
/// issues are split into two halves that meet in the middle (Horowitz and Sahni 1974), and the pairs that give everybody enough are counted by divide and conquer.
/// </remarks>
internal static class WinSetCounter
{
    /// <summary>As many sums as one half may have before those alike are merged.</summary>
    private const int MostSums = 1 << 24;

    /// <summary>As many steps as counting pairs may take.</summary>
    private const double MostSteps = 1L << 32;

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
        int first = 0, last = demands.Gains[0].Length;
        while (first < last)
        {
            stop.ThrowIfCancellationRequested();
            var isLeft = left.Length <= right.Length;
            var options = OptionsOf(demands, isLeft ? first++ : --last);
            if ((long)Math.Min(left.Length, right.Length) * options.Length > MostSums) return null;
            if (isLeft) left = left.With(options);
            else right = right.With(options);
        }

        return Steps(left.Length, right.Length, demands.Needs.Length) > MostSteps ? null : BigInteger.CreateChecked(new PairCounter<T, TCount>(demands.Needs, stop).Count(left, right));
    }

    private static T[][] OptionsOf<T>(Demands<T> demands, int issue)
        where T : INumber<T> => [.. Enumerable.Range(0, demands.Gains[0][issue].Length).Select(option => Array.ConvertAll(demands.Gains, party => party[issue][option]))];

    private static double Steps(double left, double right, int parties) => Math.Min(left * right, (left + right) * Math.Pow(Math.Log2(2 + left + right), parties - 1));
}
