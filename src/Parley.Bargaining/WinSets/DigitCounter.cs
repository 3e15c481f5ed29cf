using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the pairs whose sums for the second party begin with the same digit: for each need the gains before it that are no smaller, in memory that is used again and again.</summary>
/// <remarks>Gains and needs are laid into short lists by their next digit. A table tells how many gains before a need have a higher one; those in the same list are compared one by one.</remarks>
internal sealed class DigitCounter
{
    private const int ListLength = 64;
    private const int MostInList = 1 << 10;
    private const int ListBits = 2 * CountTable.Bits;

    private readonly ushort[] _table = new ushort[CountTable.Length];
    private readonly int[] _lengths = new int[2 << ListBits];
    private readonly int[] _starts = new int[2 << ListBits];
    private readonly int[] _ends = new int[2 << ListBits];
    private int[] _rests = [];
    private int[] _before = [];

    /// <summary>The pairs of one digit, in all sweeps, the ones higher for the first party first.</summary>
    /// <param name="sweeps">The sweeps.</param>
    /// <param name="digit">The digit.</param>
    /// <param name="bits">How many bits the rests have.</param>
    public ulong Count(PairSweep[] sweeps, int digit, int bits)
    {
        var gains = sweeps.Sum(sweep => sweep.Gains[digit]);
        if (gains == 0) return 0;
        var listBits = Math.Min(bits, Math.Clamp(BitOperations.Log2((uint)Math.Max(1, gains / ListLength)) + 1, 0, ListBits));
        var (lists, shift) = (1 << listBits, bits - listBits);
        Array.Clear(_lengths, 0, 2 * lists);
        foreach (var piece in PiecesOf(sweeps, digit)) CountInLists(piece.Span, shift);
        if (gains > CountTable.Most || !Lay(lists)) return CountByRank(sweeps, digit);
        var total = 0UL;
        Array.Clear(_table);
        foreach (var piece in PiecesOf(sweeps, digit)) total += Spread(piece.Span, shift);
        for (var list = 0; list < lists; list++) total += CountIn(list);
        return total;
    }

    private static IEnumerable<ReadOnlyMemory<int>> PiecesOf(PairSweep[] sweeps, int digit) => sweeps.SelectMany(sweep => sweep.Rests.PiecesOf(digit));

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private void CountInLists(ReadOnlySpan<int> entries, int shift)
    {
        var lengths = _lengths;
        foreach (var entry in entries) lengths[(2 * ((entry & int.MaxValue) >> shift)) + (entry >>> 31)]++;
    }

    /// <summary>Makes room for the lists of gains, each followed by that of needs; false where one of gains would be too long, because many are alike.</summary>
    private bool Lay(int lists)
    {
        var start = 0;
        for (var list = 0; list < 2 * lists; list++)
        {
            var isOfGains = list % 2 == 0;
            if (isOfGains && _lengths[list] > MostInList) return false;
            (_starts[list], _ends[list]) = (start, start);
            start += isOfGains ? (_lengths[list] + Vector256<int>.Count - 1) / Vector256<int>.Count * Vector256<int>.Count : _lengths[list];
        }

        if (_rests.Length < start) (_rests, _before) = (new int[2 * start], new int[2 * start]);
        return true;
    }

    /// <summary>Puts entries into the lists, needs with where the gains of the same list ended before; counts, for each need, the gains before it in higher lists. No branch asks which of the two an entry is, as nothing foretells it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private ulong Spread(ReadOnlySpan<int> entries, int shift)
    {
        var table = new CountTable(_table);
        var (ends, rests, before, total) = (_ends, _rests, _before, 0UL);
        foreach (var entry in entries)
        {
            var (rest, isNeed) = (entry & int.MaxValue, entry >> 31);
            var list = rest >> shift;
            var gains = ends[2 * list];
            var place = ends[(2 * list) - isNeed]++;
            rests[place] = rest;
            before[place & isNeed] = gains;
            total += table.Above(list) & (ulong)isNeed;
            table.Add(list, ~isNeed);
        }

        return total;
    }

    /// <summary>The pairs within one list. What is compared beyond its end lies beyond where the gains before any need ended.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private ulong CountIn(int list)
    {
        int start = _starts[2 * list], end = _ends[2 * list];
        ref var rests = ref MemoryMarshal.GetArrayDataReference(_rests);
        var reaching = Vector256<int>.Zero;
        for (int need = _starts[(2 * list) + 1], last = _ends[(2 * list) + 1]; need < last; need++)
        {
            var (before, least, places) = (Vector256.Create(_before[need] - start), Vector256.Create(_rests[need]), Vector256<int>.Indices);
            for (var gain = start; gain < end; gain += Vector256<int>.Count)
            {
                reaching -= Vector256.AndNot(Vector256.GreaterThan(before, places), Vector256.GreaterThan(least, Vector256.LoadUnsafe(ref rests, (nuint)gain)));
                places += Vector256.Create(Vector256<int>.Count);
            }
        }

        return (ulong)(Vector256.Sum(Vector256.WidenLower(reaching)) + Vector256.Sum(Vector256.WidenUpper(reaching)));
    }

    /// <summary>The same where gains are many or alike: on a tree of sums over their ranks (Fenwick 1994).</summary>
    private static ulong CountByRank(PairSweep[] sweeps, int digit)
    {
        int[] entries = [.. PiecesOf(sweeps, digit).SelectMany(piece => piece.ToArray())];
        int[] ranks = [.. entries.Where(entry => entry >= 0).Distinct().Order()];
        var (tree, total) = (new int[ranks.Length + 1], 0UL);
        foreach (var entry in entries)
        {
            var rank = ranks.AsSpan().BinarySearch(entry & int.MaxValue);
            var place = ranks.Length - (rank < 0 ? ~rank : rank);
            if (entry < 0) total += SumTo(tree, place);
            else Add(tree, place);
        }

        return total;
    }

    private static void Add(int[] tree, int place)
    {
        for (; place < tree.Length; place += place & -place) tree[place]++;
    }

    private static ulong SumTo(int[] tree, int place)
    {
        var sum = 0UL;
        for (; place > 0; place &= place - 1) sum += (ulong)tree[place];
        return sum;
    }
}
