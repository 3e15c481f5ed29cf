using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Sorts a range of moved sums: those of each move are sorted already, so that runs are merged two by two, in memory that is used again and again.</summary>
internal sealed class RunMerger
{
    private long[] _from = [];
    private long[] _to = [];
    private int[] _ends = [];

    /// <summary>The sums from some places of the list up to others, for each move, in ascending order; they hold until the next call.</summary>
    public ReadOnlySpan<long> Sorted(MovedSums sums, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends)
    {
        var length = 0;
        for (var move = 0; move < starts.Length; move++) length += ends[move] - starts[move];
        if (_from.Length < length) (_from, _to) = (new long[2 * length], new long[2 * length]);
        if (_ends.Length < starts.Length) _ends = new int[starts.Length];
        var runs = 0;
        length = 0;
        for (var move = 0; move < starts.Length; move++)
        {
            if (starts[move] == ends[move]) continue;
            Move(sums.List.AsSpan(starts[move]..ends[move]), sums.Moves[move], _from.AsSpan(length));
            length += ends[move] - starts[move];
            _ends[runs++] = length;
        }

        while (runs > 1) runs = MergePairs(runs);
        return _from.AsSpan(0, length);
    }

    private static void Move(ReadOnlySpan<long> sums, long move, Span<long> into)
    {
        var i = 0;
        for (; i <= sums.Length - Vector<long>.Count; i += Vector<long>.Count) (new Vector<long>(sums[i..]) + new Vector<long>(move)).CopyTo(into[i..]);
        for (; i < sums.Length; i++) into[i] = sums[i] + move;
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
