using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Bargaining.WinSets;

/// <summary>The partial deals whose sums for the first party lie within a range, written out by slabs of that range, the highest first.</summary>
internal sealed class SlabPairs
{
    /// <summary>So many slabs there are.</summary>
    public const int Slabs = 64;

    private readonly int[] _starts = new int[Slabs + 1];
    private long[] _readFirsts = [];
    private long[] _readSeconds = [];
    private long[] _firsts = [];
    private long[] _seconds = [];

    /// <summary>How many there are.</summary>
    public int Count => _starts[Slabs];

    /// <summary>How many there are in a slab.</summary>
    public int CountIn(int slab) => _starts[slab + 1] - _starts[slab];

    /// <summary>What those in a slab bring the second party.</summary>
    public ReadOnlySpan<long> SecondsIn(int slab) => _seconds.AsSpan(_starts[slab].._starts[slab + 1]);

    /// <summary>Takes from the end of each move's run whatever lies in a range.</summary>
    /// <param name="pairs">The runs.</param>
    /// <param name="ends">Up to where each is left; moved down.</param>
    /// <param name="low">The lowest number that may be taken.</param>
    /// <param name="high">The highest number that a sum can have.</param>
    /// <param name="shift">The range goes down by as many slabs of two to this power.</param>
    public void Fill(MovedPairs pairs, int[] ends, long low, long high, int shift)
    {
        var (least, count) = (Math.Max(low, high - ((long)Slabs << shift) + 1), 0);
        for (var move = 0; move < ends.Length; move++)
        {
            var start = pairs.PlaceOf(least, move, ends[move]);
            if (count + ends[move] - start > _readFirsts.Length) Grow(count + ends[move] - start);
            Read(pairs.Firsts.AsSpan(start..ends[move]), pairs.Moves[move].First, _readFirsts.AsSpan(count));
            Read(pairs.Seconds.AsSpan(start..ends[move]), pairs.Moves[move].Second, _readSeconds.AsSpan(count));
            count += ends[move] - start;
            ends[move] = start;
        }

        Sort(count, high, shift);
    }

    /// <summary>How many pairs of deals in a slab with others there, by what those need, give both parties enough.</summary>
    /// <remarks>What is read beyond the end of a slab lies in a lower one, and brings the first party too little.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long CountReaching(SlabPairs needs, int slab)
    {
        ref var firsts = ref MemoryMarshal.GetArrayDataReference(_firsts);
        ref var seconds = ref MemoryMarshal.GetArrayDataReference(_seconds);
        var (one, two) = (Vector<long>.Zero, Vector<long>.Zero);
        int i = needs._starts[slab], last = needs._starts[slab + 1], start = _starts[slab], end = _starts[slab + 1];
        for (; i + 1 < last; i += 2)
        {
            var (first, second) = (new Vector<long>(needs._firsts[i]), new Vector<long>(needs._seconds[i]));
            var (otherFirst, otherSecond) = (new Vector<long>(needs._firsts[i + 1]), new Vector<long>(needs._seconds[i + 1]));
            for (var j = start; j < end; j += Vector<long>.Count)
            {
                var (x, y) = (Vector.LoadUnsafe(ref firsts, (nuint)j), Vector.LoadUnsafe(ref seconds, (nuint)j));
                one -= Vector.AndNot(Vector.GreaterThanOrEqual(x, first), Vector.LessThan(y, second));
                two -= Vector.AndNot(Vector.GreaterThanOrEqual(x, otherFirst), Vector.LessThan(y, otherSecond));
            }
        }

        if (i < last)
        {
            var (first, second) = (new Vector<long>(needs._firsts[i]), new Vector<long>(needs._seconds[i]));
            for (var j = start; j < end; j += Vector<long>.Count)
            {
                one -= Vector.AndNot(Vector.GreaterThanOrEqual(Vector.LoadUnsafe(ref firsts, (nuint)j), first), Vector.LessThan(Vector.LoadUnsafe(ref seconds, (nuint)j), second));
            }
        }

        return Vector.Sum(one) + Vector.Sum(two);
    }

    private static void Read(ReadOnlySpan<long> sums, long move, Span<long> into)
    {
        var i = 0;
        for (; i <= sums.Length - Vector<long>.Count; i += Vector<long>.Count) (new Vector<long>(sums[i..]) + new Vector<long>(move)).CopyTo(into[i..]);
        for (; i < sums.Length; i++) into[i] = sums[i] + move;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Sort(int count, long high, int shift)
    {
        Span<int> places = stackalloc int[Slabs];
        places.Clear();
        var firsts = _readFirsts.AsSpan(0, count);
        foreach (var first in firsts) places[(int)((high - first) >> shift)]++;
        var start = 0;
        for (var slab = 0; slab < Slabs; slab++)
        {
            (_starts[slab], start, places[slab]) = (start, start + places[slab], start);
        }

        _starts[Slabs] = count;
        for (var i = 0; i < firsts.Length; i++)
        {
            var place = places[(int)((high - firsts[i]) >> shift)]++;
            (_firsts[place], _seconds[place]) = (firsts[i], _readSeconds[i]);
        }

        if (count > 0) _firsts.AsSpan(count, Vector<long>.Count).Fill(long.MinValue);
    }

    private void Grow(int count)
    {
        Array.Resize(ref _readFirsts, 2 * count);
        Array.Resize(ref _readSeconds, 2 * count);
        Array.Resize(ref _firsts, (2 * count) + Vector<long>.Count);
        Array.Resize(ref _seconds, (2 * count) + Vector<long>.Count);
    }
}
