using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>Gains and needs of one digit, in short lists by the first bits of their rests: tells, for each need, how many gains before it lie in a higher list, and how many in the same list are no smaller.</summary>
/// <remarks>Entries are rests, those of needs below 0 with the first bit set. They are laid 64 at a time: what comes before among those is told by the bits of a mask, what came before them by a table.</remarks>
internal sealed class ShortLists
{
    /// <summary>As many bits can tell the lists apart.</summary>
    public const int MostBits = 8;

    private const int Block = 64;
    private const int Longest = 1 << 10;

    private readonly DigitTable _table = new(MostBits);
    private readonly int[] _starts = new int[2 << MostBits];
    private readonly int[] _ends = new int[2 << MostBits];
    private int[] _rests = [];
    private int[] _before = [];
    private int _lists;
    private int _shift;

    /// <summary>Makes them empty.</summary>
    /// <param name="bits">How many bits tell the lists apart.</param>
    /// <param name="shift">How many bits of a rest are left.</param>
    public void Clear(int bits, int shift)
    {
        (_lists, _shift) = (1 << bits, shift);
        _table.Clear();
        Array.Clear(_ends);
    }

    /// <summary>Counts entries that will be laid. No branch asks which of the two an entry is, as nothing foretells it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public void MakeRoom(ReadOnlySpan<int> entries)
    {
        var (lengths, shift) = (_ends, _shift);
        foreach (var entry in entries) lengths[(2 * ((entry & int.MaxValue) >> shift)) + (entry >>> 31)]++;
    }

    /// <summary>Lays out as much room as was counted; false where a list of gains would be too long, because many are alike.</summary>
    public bool Lay()
    {
        var start = 0;
        for (var place = 0; place < 2 * _lists; place++)
        {
            var length = _ends[place];
            if (place % 2 == 0 && length > Longest) return false;
            (_starts[place], _ends[place]) = (start, start);
            start += length;
        }

        var most = start + Vector512<int>.Count;
        if (_rests.Length < most) (_rests, _before) = (new int[2 * most], new int[2 * most]);
        return true;
    }

    /// <summary>Puts entries into their lists, needs with where the gains of the same list ended before; counts, for each need, the gains before it in higher lists.</summary>
    public ulong Spread(ReadOnlySpan<int> entries)
    {
        var total = 0UL;
        for (; entries.Length >= Block; entries = entries[Block..]) total += Spread(entries, ulong.MaxValue);
        if (entries.IsEmpty) return total;
        Span<int> rest = stackalloc int[Block];
        entries.CopyTo(rest);
        return total + Spread(rest, (1UL << entries.Length) - 1);
    }

    /// <summary>Counts, for each need, the gains before it in the same list that are no smaller.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public ulong CountWithin()
    {
        ref var rests = ref MemoryMarshal.GetArrayDataReference(_rests);
        var total = 0UL;
        for (var list = 0; list < _lists; list++)
        {
            for (int need = _starts[(2 * list) + 1], last = _ends[(2 * list) + 1]; need < last; need++)
            {
                var (gain, end, least) = (_starts[2 * list], _before[need], Vector512.Create(_rests[need]));
                for (; gain + Vector512<int>.Count <= end; gain += Vector512<int>.Count) total += Reaching(ref rests, gain, least, ulong.MaxValue);
                total += Reaching(ref rests, gain, least, (1UL << (end - gain)) - 1);
            }
        }

        return total;
    }

    /// <summary>How many of the gains from a place on, and among those of a mask, are no smaller than a need.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Reaching(ref int rests, int gain, Vector512<int> least, ulong mask) =>
        (ulong)BitOperations.PopCount(Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref rests, (nuint)gain), least).ExtractMostSignificantBits() & mask);

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private ulong Spread(ReadOnlySpan<int> block, ulong present)
    {
        var (total, ends, rests, table) = (0UL, _ends, _rests, _table);
        Span<byte> lists = stackalloc byte[Block];
        var (all, needs) = ListsOf(block, _shift);
        all.CopyTo(lists);
        var gains = ~needs & present;
        for (var left = needs & present; left != 0; left &= left - 1)
        {
            var at = BitOperations.TrailingZeroCount(left);
            var (list, before) = (lists[at], gains & ((1UL << at) - 1));
            var same = Vector512.Create(list);
            var place = ends[(2 * list) + 1]++;
            rests[place] = block[at] & int.MaxValue;
            _before[place] = ends[2 * list] + BitOperations.PopCount(Vector512.Equals(all, same).ExtractMostSignificantBits() & before);
            total += (ulong)(table.Above(list) + BitOperations.PopCount(Vector512.GreaterThan(all, same).ExtractMostSignificantBits() & before));
        }

        for (var left = gains; left != 0; left &= left - 1)
        {
            var at = BitOperations.TrailingZeroCount(left);
            table.Add(lists[at]);
            rests[ends[2 * lists[at]]++] = block[at];
        }

        table.Renew();
        return total;
    }

    /// <summary>The lists of 64 entries, and a mask of those that are needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector512<byte> Lists, ulong Needs) ListsOf(ReadOnlySpan<int> block, int shift)
    {
        var (one, two, three, four) = (Vector512.Create(block), Vector512.Create(block[16..]), Vector512.Create(block[32..]), Vector512.Create(block[48..]));
        var lists = Vector512.Narrow(Vector512.Narrow(ListOf(one, shift), ListOf(two, shift)), Vector512.Narrow(ListOf(three, shift), ListOf(four, shift)));
        return (lists, one.ExtractMostSignificantBits() | (two.ExtractMostSignificantBits() << 16) | (three.ExtractMostSignificantBits() << 32) | (four.ExtractMostSignificantBits() << 48));
    }

    private static Vector512<uint> ListOf(Vector512<int> entries, int shift) => ((entries & Vector512.Create(int.MaxValue)) >> shift).AsUInt32();
}
