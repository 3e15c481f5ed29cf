using System.Numerics;
using Parley.Bargaining.Gains;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts deals that reach reservation values, without enumerating them.</summary>
/// <remarks>
/// Sums that are alike are merged issue by issue, each with the number of deals behind it (dynamic programming on the grid of sums); the issues are split into two
/// halves that meet in the middle (Horowitz and Sahni 1974). For two parties together the halves are swept over a tree of counts.
/// </remarks>
internal static class WinSetCounter
{
    /// <summary>As many sums as one half may have before those alike are merged.</summary>
    private const int MostSums = 1 << 23;

    /// <summary>As many deals as are looked at one by one for three parties or more.</summary>
    private const int MostDeals = 1 << 22;

    /// <summary>How many deals give a party at least its reservation value; null when there are too many sums.</summary>
    public static BigInteger? Count<T>(GainTable<T> gains, int party)
        where T : INumber<T>
    {
        if (Halves(gains, [party]) is not var (left, right)) return null;
        var (sums, counts) = (right.ConvertAll(item => item.Sum[0]), Suffixes(right));
        var total = BigInteger.Zero;
        foreach (var (sum, count) in left)
        {
            total += count * counts[FirstReaching(sums, gains.Reservations[party] - sum[0])];
        }

        return total;
    }

    /// <summary>How many deals give every party at least its reservation value; null when there are too many to count.</summary>
    public static BigInteger? CountJoint<T>(GainTable<T> gains)
        where T : INumber<T> => gains.Parties switch
        {
            1 => Count(gains, 0),
            2 => CountPair(gains),
            _ => CountEach(gains),
        };

    private static BigInteger? CountPair<T>(GainTable<T> gains)
        where T : INumber<T>
    {
        if (Halves(gains, [0, 1]) is not var (left, right)) return null;
        var ranks = right.Select(item => item.Sum[1]).Distinct().Order().ToArray();
        var tree = new CountTree(ranks.Length);
        var total = BigInteger.Zero;
        var next = right.Count - 1;
        foreach (var (sum, count) in left)
        {
            for (; next >= 0 && right[next].Sum[0] + sum[0] >= gains.Reservations[0]; next--) tree.Add(Array.BinarySearch(ranks, right[next].Sum[1]), right[next].Count);
            total += count * tree.From(FirstReaching(ranks, gains.Reservations[1] - sum[1]));
        }

        return total;
    }

    private static BigInteger? CountEach<T>(GainTable<T> gains)
        where T : INumber<T>
    {
        var outcomes = 1.0;
        for (var issue = 0; issue < gains.Issues; issue++) outcomes *= gains.OptionsOf(issue);
        return outcomes > MostDeals ? null : CountFrom(gains, 0, new T[gains.Parties]);
    }

    private static BigInteger CountFrom<T>(GainTable<T> gains, int issue, T[] sums)
        where T : INumber<T>
    {
        if (issue == gains.Issues) return sums.Index().All(sum => sum.Item >= gains.Reservations[sum.Index]) ? BigInteger.One : BigInteger.Zero;
        var total = BigInteger.Zero;
        for (var option = 0; option < gains.OptionsOf(issue); option++)
        {
            total += CountFrom(gains, issue + 1, [.. sums.Select((sum, party) => sum + gains.Of[party][issue][option])]);
        }

        return total;
    }

    /// <summary>The distinct sums of the first and the last issues with their counts, ascending.</summary>
    private static (List<(T[] Sum, BigInteger Count)> Left, List<(T[] Sum, BigInteger Count)> Right)? Halves<T>(GainTable<T> gains, int[] parties)
        where T : INumber<T>
    {
        List<(T[] Sum, BigInteger Count)> left = [(new T[parties.Length], BigInteger.One)], right = left;
        int first = 0, last = gains.Issues;
        while (first < last)
        {
            var isLeft = left.Count <= right.Count;
            var issue = isLeft ? first++ : --last;
            if ((long)Math.Min(left.Count, right.Count) * gains.OptionsOf(issue) > MostSums) return null;
            if (isLeft) left = Extend(left, gains, parties, issue);
            else right = Extend(right, gains, parties, issue);
        }

        return (left, right);
    }

    private static List<(T[] Sum, BigInteger Count)> Extend<T>(List<(T[] Sum, BigInteger Count)> sums, GainTable<T> gains, int[] parties, int issue)
        where T : INumber<T>
    {
        var wider = new List<(T[] Sum, BigInteger Count)>(sums.Count * gains.OptionsOf(issue));
        for (var option = 0; option < gains.OptionsOf(issue); option++)
        {
            foreach (var (sum, count) in sums) wider.Add(([.. parties.Select((party, k) => sum[k] + gains.Of[party][issue][option])], count));
        }

        wider.Sort(static (left, right) => left.Sum.AsSpan().SequenceCompareTo(right.Sum));
        var merged = new List<(T[] Sum, BigInteger Count)>();
        foreach (var (sum, count) in wider)
        {
            if (merged.Count > 0 && merged[^1].Sum.AsSpan().SequenceEqual(sum)) merged[^1] = (sum, merged[^1].Count + count);
            else merged.Add((sum, count));
        }

        return merged;
    }

    private static BigInteger[] Suffixes<T>(List<(T[] Sum, BigInteger Count)> sums)
    {
        var suffixes = new BigInteger[sums.Count + 1];
        for (var i = sums.Count - 1; i >= 0; i--) suffixes[i] = suffixes[i + 1] + sums[i].Count;
        return suffixes;
    }

    private static int FirstReaching<T>(IReadOnlyList<T> ascending, T least)
        where T : INumber<T>
    {
        int low = 0, high = ascending.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (ascending[middle] < least) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
