using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the pairs of partial deals that together reach one party's need, range after range of the first ones' sums.</summary>
/// <remarks>
/// For a range of the first, the second's sums are of three kinds: enough for all of the range, enough for none, and the few between, which alone have to be sorted and compared. So
/// neither half is ever held in memory as a whole (as in Schroeppel and Shamir 1981), and ranges are counted side by side on all processors.
/// </remarks>
internal sealed class RangeCounter(MovedSums left, MovedSums right, long need)
{
    /// <summary>A range has about so many sums for each move.</summary>
    private const int RangeLength = 128;

    /// <summary>How many pairs reach the need.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BigInteger Count(CancellationToken stop)
    {
        var bounds = Bounds();
        var total = BigInteger.Zero;
        var sync = new Lock();
        var chunks = Math.Min(bounds.Length - 1, 8 * Environment.ProcessorCount);
        Parallel.For(0, chunks, new ParallelOptions { CancellationToken = stop }, chunk =>
        {
            var (first, last) = ((int)((long)chunk * (bounds.Length - 1) / chunks), (int)((long)(chunk + 1) * (bounds.Length - 1) / chunks));
            var count = Count(bounds.AsSpan(first..(last + 1)));
            lock (sync) total += (BigInteger)count;
        });
        return total;
    }

    /// <summary>Sums of the first half at even steps, between a number below all and one above.</summary>
    private long[] Bounds()
    {
        var step = RangeLength * Math.Max(left.Moves.Length, right.Moves.Length);
        var sample = new List<long> { left.List[0] + left.Moves.Min(), left.List[^1] + left.Moves.Max() + 1 };
        for (var i = step; i < left.List.Length; i += step) sample.AddRange(left.Moves.Select(move => left.List[i] + move));
        return [.. sample.Distinct().Order()];
    }

    private UInt128 Count(ReadOnlySpan<long> bounds)
    {
        var (lefts, rights) = (new RunMerger(), new RunMerger());
        int[] starts = Places(left, bounds[0]), ends = new int[starts.Length];
        int[] rightStarts = new int[right.Moves.Length], rightEnds = new int[rightStarts.Length];
        var total = UInt128.Zero;
        for (var range = 0; range + 1 < bounds.Length; range++)
        {
            Fill(ends, left, bounds[range + 1]);
            Fill(rightEnds, right, need - bounds[range]);
            Fill(rightStarts, right, need - bounds[range + 1] + 1);
            var sorted = lefts.Sorted(left, starts, ends);
            total += (UInt128)(ulong)sorted.Length * (ulong)Above(rightEnds);
            total += Sweep(sorted, rights.Sorted(right, rightStarts, rightEnds), need);
            (starts, ends) = (ends, starts);
        }

        return total;
    }

    /// <summary>How many of the second's sums lie from their places on.</summary>
    private long Above(int[] places)
    {
        var above = (long)right.List.Length * places.Length;
        foreach (var place in places) above -= place;
        return above;
    }

    private static int[] Places(MovedSums sums, long number)
    {
        var places = new int[sums.Moves.Length];
        Fill(places, sums, number);
        return places;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(int[] places, MovedSums sums, long number)
    {
        for (var move = 0; move < places.Length; move++) places[move] = sums.PlaceOf(number, move);
    }

    /// <summary>How many pairs of two sorted lists reach a need: one list upwards, the other downwards.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static UInt128 Sweep(ReadOnlySpan<long> left, ReadOnlySpan<long> right, long need)
    {
        var (total, reached, i, j) = (UInt128.Zero, 0L, 0, right.Length - 1);
        var some = 0L;
        while (i < left.Length && j >= 0)
        {
            var below = (left[i] + right[j] - need) >> 63;
            reached += 1 + below;
            some += below & reached;
            j -= 1 + (int)below;
            i -= (int)below;
        }

        total += (UInt128)(ulong)some + ((UInt128)(ulong)(left.Length - i) * (ulong)reached);
        return total;
    }
}
