using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>The sums of one party that lie within a range, written out by slabs of that range, the highest first.</summary>
/// <param name="width">How wide the slabs are.</param>
internal sealed class SlabSums(SlabWidth width)
{
    /// <summary>A slab has room for so many at first.</summary>
    private const int Room = 128;

    /// <summary>Between the slabs, so that what lies behind one can be read along with it.</summary>
    private const int Gap = 8;

    private readonly int[] _ends = new int[width.Slabs];
    private int _room = Room;
    private long[] _sums = new long[width.Slabs * (Room + Gap)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many lie in a slab.</summary>
    public int CountIn(int slab) => _ends[slab] - StartOf(slab);

    /// <summary>Takes from the end of each move's run whatever lies in a range; false where a slab has too many for its room.</summary>
    /// <param name="moved">The runs.</param>
    /// <param name="ends">Up to where each is left; moved down.</param>
    /// <param name="low">The lowest number that may be taken.</param>
    /// <param name="high">The highest number that a sum can have, from which the slabs go down.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryFill(MovedSums moved, int[] ends, long low, long high)
    {
        for (var slab = 0; slab < _ends.Length; slab++) _ends[slab] = StartOf(slab);
        var (shift, room, distance, count) = (width.Shift, _room, _room + Gap, 0);
        var least = Math.Max(low, high - ((long)width.Slabs << shift) + 1);
        var (list, sums, slabEnds) = (moved.List, _sums, _ends);
        for (var move = 0; move < ends.Length; move++)
        {
            var (gain, place) = (moved.Moves[move], ends[move] - 1);
            for (; (uint)place < (uint)list.Length; place--)
            {
                var sum = list[place] + gain;
                if (sum < least) break;
                var slab = (int)((high - sum) >> shift);
                var end = slabEnds[slab];
                if (end - (slab * distance) == room) return false;
                sums[end] = sum;
                slabEnds[slab] = end + 1;
            }

            count += ends[move] - 1 - place;
            ends[move] = place + 1;
        }

        Count = count;
        return true;
    }

    /// <summary>Makes twice the room.</summary>
    public void Widen()
    {
        _room *= 2;
        _sums = new long[width.Slabs * (_room + Gap)];
    }

    /// <summary>How many pairs of a sum in a slab and a need there reach the need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long CountReaching(SlabSums needs, int slab)
    {
        ref var sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        var (one, other) = (Vector512<long>.Zero, Vector512<long>.Zero);
        int i = needs.StartOf(slab), last = needs._ends[slab], start = StartOf(slab), end = _ends[slab];
        _sums.AsSpan(end, Gap).Fill(long.MinValue);
        for (; i + 1 < last; i += 2)
        {
            var (need, otherNeed) = (Vector512.Create(needs._sums[i]), Vector512.Create(needs._sums[i + 1]));
            for (var j = start; j < end; j += Vector512<long>.Count)
            {
                var sum = Vector512.LoadUnsafe(ref sums, (nuint)j);
                one -= Vector512.GreaterThanOrEqual(sum, need);
                other -= Vector512.GreaterThanOrEqual(sum, otherNeed);
            }
        }

        if (i < last)
        {
            var need = Vector512.Create(needs._sums[i]);
            for (var j = start; j < end; j += Vector512<long>.Count) one -= Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref sums, (nuint)j), need);
        }

        return Vector512.Sum(one + other);
    }

    private int StartOf(int slab) => slab * (_room + Gap);
}
