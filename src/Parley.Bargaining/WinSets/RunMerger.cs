using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Sorts moved sums: those of each move are sorted already, so that runs are merged two by two.</summary>
internal sealed class RunMerger
{
    private readonly int[] _ends;
    private long[] _from;
    private long[] _to;

    private RunMerger(ReadOnlySpan<long> list, ReadOnlySpan<long> moves)
    {
        (_from, _to, _ends) = (new long[list.Length * moves.Length], new long[list.Length * moves.Length], new int[moves.Length]);
        for (var move = 0; move < moves.Length; move++)
        {
            for (var i = 0; i < list.Length; i++) _from[(move * list.Length) + i] = list[i] + moves[move];
            _ends[move] = (move + 1) * list.Length;
        }
    }

    /// <summary>The sums of a sorted list with each of some moves, in ascending order.</summary>
    public static long[] Merged(ReadOnlySpan<long> list, ReadOnlySpan<long> moves)
    {
        var merger = new RunMerger(list, moves);
        for (var runs = moves.Length; runs > 1;) runs = merger.MergePairs(runs);
        return merger._from;
    }

    private int MergePairs(int runs)
    {
        var (merged, start) = (0, 0);
        for (var run = 0; run < runs; run += 2)
        {
            var (middle, end) = (_ends[run], _ends[Math.Min(run + 1, runs - 1)]);
            Merge(_from.AsSpan(start..middle), _from.AsSpan(middle..end), _to.AsSpan(start..end));
            (_ends[merged++], start) = (end, end);
        }

        (_from, _to) = (_to, _from);
        return merged;
    }

    /// <summary>Merges from both ends at once, so that two chains of steps run side by side, without branches on what is compared, which nothing foretells.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Merge(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> into)
    {
        int i = 0, j = 0, lastLeft = left.Length - 1, lastRight = right.Length - 1;
        var (both, last) = (Math.Min(left.Length, right.Length), into.Length - 1);
        for (var step = 0; step < both; step++)
        {
            var (low, high) = (left[i], right[lastRight]);
            var isRight = (right[j] - low) >> 63;
            var isLeft = (high - left[lastLeft]) >> 63;
            into[step] = low + ((right[j] - low) & isRight);
            into[last - step] = high + ((left[lastLeft] - high) & isLeft);
            j -= (int)isRight;
            i += 1 + (int)isRight;
            lastLeft += (int)isLeft;
            lastRight -= 1 + (int)isLeft;
        }

        MergeForwards(left[i..(lastLeft + 1)], right[j..(lastRight + 1)], into[both..(into.Length - both)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MergeForwards(ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<long> into)
    {
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var isRight = (right[j] - left[i]) >> 63;
            into[i + j] = left[i] + ((right[j] - left[i]) & isRight);
            j -= (int)isRight;
            i += 1 + (int)isRight;
        }

        left[i..].CopyTo(into[(i + j)..]);
        right[j..].CopyTo(into[(left.Length + j)..]);
    }
}
