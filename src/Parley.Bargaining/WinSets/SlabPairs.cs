using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>The partial deals whose sums for the first party lie within a range, written out by slabs of that range, the highest first.</summary>
/// <param name="slabWidth">How wide the slabs are.</param>
internal sealed class SlabPairs(SlabWidth slabWidth)
{
    /// <summary>A slab wider than one number has room for so many.</summary>
    private const int Room = 256;

    /// <summary>Between the slabs, so that their beginnings lie in different lines of the processor's memory.</summary>
    private const int Gap = 8;

    private readonly int[] _ends = new int[slabWidth.Slabs];
    private int _room = Room;
    private long[] _firsts = new long[slabWidth.Slabs * (Room + Gap)];
    private long[] _seconds = new long[slabWidth.Slabs * (Room + Gap)];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>What those in a slab bring the second party.</summary>
    public ReadOnlySpan<long> SecondsIn(int slab) => _seconds.AsSpan(StartOf(slab).._ends[slab]);

    /// <summary>Takes from the end of each move's run whatever lies in a range; false where a slab has too many for its room.</summary>
    /// <param name="pairs">The runs.</param>
    /// <param name="ends">Up to where each is left; moved down.</param>
    /// <param name="low">The lowest number that may be taken.</param>
    /// <param name="high">The highest number that a sum can have, from which the slabs go down.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryFill(MovedPairs pairs, int[] ends, long low, long high)
    {
        for (var slab = 0; slab < _ends.Length; slab++) _ends[slab] = StartOf(slab);
        var shift = slabWidth.Shift;
        var (least, room, width, count) = (Math.Max(low, high - ((long)slabWidth.Slabs << shift) + 1), shift == 0 ? _room : Room, _room + Gap, 0);
        var (runFirsts, runSeconds, slabFirsts, slabSeconds, slabEnds) = (pairs.Firsts, pairs.Seconds, _firsts, _seconds, _ends);
        for (var move = 0; move < ends.Length; move++)
        {
            var ((first, second), place) = (pairs.Moves[move], ends[move] - 1);
            for (; (uint)place < (uint)runFirsts.Length; place--)
            {
                var sum = runFirsts[place] + first;
                if (sum < least) break;
                var slab = (int)((high - sum) >> shift);
                var end = slabEnds[slab];
                if (end - (slab * width) == room) return false;
                (slabFirsts[end], slabSeconds[end]) = (sum, runSeconds[place] + second);
                slabEnds[slab] = end + 1;
            }

            count += ends[move] - 1 - place;
            ends[move] = place + 1;
        }

        Count = count;
        return true;
    }

    /// <summary>Makes twice the room in slabs of one number.</summary>
    public void Widen()
    {
        _room *= 2;
        (_firsts, _seconds) = (new long[slabWidth.Slabs * (_room + Gap)], new long[slabWidth.Slabs * (_room + Gap)]);
    }

    /// <summary>How many pairs of deals in a slab with others there, by what those need, give both parties enough.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public long CountReaching(SlabPairs needs, int slab)
    {
        ref var firsts = ref MemoryMarshal.GetArrayDataReference(_firsts);
        ref var seconds = ref MemoryMarshal.GetArrayDataReference(_seconds);
        var (one, two) = (Vector512<long>.Zero, Vector512<long>.Zero);
        int i = needs.StartOf(slab), last = needs._ends[slab], start = StartOf(slab), end = _ends[slab];
        _firsts.AsSpan(end, Gap).Fill(long.MinValue);
        for (; i + 1 < last; i += 2)
        {
            var (first, second) = (Vector512.Create(needs._firsts[i]), Vector512.Create(needs._seconds[i]));
            var (otherFirst, otherSecond) = (Vector512.Create(needs._firsts[i + 1]), Vector512.Create(needs._seconds[i + 1]));
            for (var j = start; j < end; j += Vector512<long>.Count)
            {
                var (x, y) = (Vector512.LoadUnsafe(ref firsts, (nuint)j), Vector512.LoadUnsafe(ref seconds, (nuint)j));
                one -= Vector512.AndNot(Vector512.GreaterThanOrEqual(x, first), Vector512.LessThan(y, second));
                two -= Vector512.AndNot(Vector512.GreaterThanOrEqual(x, otherFirst), Vector512.LessThan(y, otherSecond));
            }
        }

        if (i < last)
        {
            var (first, second) = (Vector512.Create(needs._firsts[i]), Vector512.Create(needs._seconds[i]));
            for (var j = start; j < end; j += Vector512<long>.Count)
            {
                one -= Vector512.AndNot(Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref firsts, (nuint)j), first), Vector512.LessThan(Vector512.LoadUnsafe(ref seconds, (nuint)j), second));
            }
        }

        return Vector512.Sum(one) + Vector512.Sum(two);
    }

    private int StartOf(int slab) => slab * (_room + Gap);
}
