using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the pairs whose sums for the second party begin with the same digit: for each need the gains before it that are no smaller, in memory that is used again and again.</summary>
/// <remarks>
/// Gains are kept in short lists by their next digit, with a table of how many have a higher one, which is renewed every so many gains; the few since then are compared one by one.
/// </remarks>
internal sealed class DigitCounter
{
    private const int Batch = 64;
    private const int ListLength = 96;
    private const int MostLists = 1 << 12;
    private const int MostInList = 1 << 10;

    private readonly int[] _pending = new int[Batch];
    private readonly uint[] _above = new uint[MostLists + 2];
    private readonly int[] _counts = new int[MostLists];
    private readonly int[] _starts = new int[MostLists + 1];
    private readonly int[] _ends = new int[MostLists];
    private int[] _gains = [];
    private int[] _lists = [];
    private long[] _needs = [];

    /// <summary>The pairs of one digit, in all sweeps, the ones higher for the first party first.</summary>
    public ulong Count(PairSweep[] sweeps, int digit, int bits)
    {
        var gains = sweeps.Sum(sweep => sweep.Gains.Counts[digit]);
        if (gains == 0) return 0;
        var shift = Math.Max(0, bits - Math.Clamp(BitOperations.Log2((uint)Math.Max(1, gains / ListLength)) + 1, 0, BitOperations.Log2(MostLists)));
        Read(sweeps, digit, gains);
        if (!Lay(gains, 1 << (bits - shift), shift)) return CountByRank(sweeps, digit, gains);
        var (total, taken, before) = (0UL, 0, 0);
        foreach (var sweep in sweeps)
        {
            total += Sweep(Needs(sweep, digit), 1 << (bits - shift), shift, before, ref taken);
            before += sweep.Gains.Counts[digit];
        }

        return total;
    }

    private void Read(PairSweep[] sweeps, int digit, int gains)
    {
        if (_gains.Length < gains) _gains = new int[2 * gains];
        var place = 0;
        foreach (var sweep in sweeps)
        {
            sweep.Gains.CopyTo(digit, _gains.AsSpan(place, sweep.Gains.Counts[digit]));
            place += sweep.Gains.Counts[digit];
        }
    }

    private ReadOnlySpan<long> Needs(PairSweep sweep, int digit)
    {
        var needs = sweep.Needs.Counts[digit];
        if (_needs.Length < needs) _needs = new long[2 * needs];
        sweep.Needs.CopyTo(digit, _needs.AsSpan(0, needs));
        return _needs.AsSpan(0, needs);
    }

    /// <summary>Makes room for the lists; false where one would be too long, because many gains are alike.</summary>
    private bool Lay(int gains, int lists, int shift)
    {
        Array.Clear(_counts, 0, lists);
        foreach (var gain in _gains.AsSpan(0, gains)) _counts[gain >> shift]++;
        var start = 0;
        for (var list = 0; list < lists; list++)
        {
            if (shift > 0 && _counts[list] > MostInList) return false;
            (_starts[list], _ends[list]) = (start, start);
            start += (_counts[list] + Vector<int>.Count - 1) / Vector<int>.Count * Vector<int>.Count;
        }

        if (_lists.Length < start) _lists = new int[2 * start];
        Array.Fill(_lists, -1, 0, start);
        Array.Fill(_pending, -1);
        Array.Clear(_counts, 0, lists);
        Array.Clear(_above, 0, lists + 1);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong Sweep(ReadOnlySpan<long> needs, int lists, int shift, int before, ref int taken)
    {
        var (total, reaching, since) = (0UL, Vector<int>.Zero, 0);
        ref var pending = ref MemoryMarshal.GetArrayDataReference(_pending);
        ref var listed = ref MemoryMarshal.GetArrayDataReference(_lists);
        foreach (var entry in needs)
        {
            var (need, come) = ((int)entry, before + (int)(entry >> 32));
            while (taken < come)
            {
                _pending[taken % Batch] = _gains[taken];
                if (++taken % Batch == 0) Renew(taken - Batch, lists, shift);
            }

            var (list, least) = (need >> shift, new Vector<int>(need));
            for (var i = 0; i < taken % Batch; i += Vector<int>.Count) reaching -= Vector.GreaterThanOrEqual(Vector.LoadUnsafe(ref pending, (nuint)i), least);
            if (shift == 0)
            {
                total += _above[list];
            }
            else
            {
                total += _above[list + 1];
                for (int i = _starts[list], end = _ends[list]; i < end; i += Vector<int>.Count) reaching -= Vector.GreaterThanOrEqual(Vector.LoadUnsafe(ref listed, (nuint)i), least);
            }

            if (++since % (1 << 16) == 0)
            {
                total += (ulong)Vector.Sum(Vector.WidenLower(reaching) + Vector.WidenUpper(reaching));
                reaching = Vector<int>.Zero;
            }
        }

        return total + (ulong)Vector.Sum(Vector.WidenLower(reaching) + Vector.WidenUpper(reaching));
    }

    /// <summary>Puts the gains since the last time into their lists and renews the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Renew(int from, int lists, int shift)
    {
        for (var i = from; i < from + Batch; i++)
        {
            var list = _gains[i] >> shift;
            _counts[list]++;
            if (shift > 0) _lists[_ends[list]++] = _gains[i];
        }

        var sum = 0u;
        for (var list = lists - 1; list >= 0; list--)
        {
            sum += (uint)_counts[list];
            _above[list] = sum;
        }

        Array.Fill(_pending, -1);
    }

    /// <summary>The same where many gains are alike: on a tree of sums over their ranks (Fenwick 1994).</summary>
    private ulong CountByRank(PairSweep[] sweeps, int digit, int gains)
    {
        int[] ranks = [.. _gains.AsSpan(0, gains).ToArray().Distinct().Order()];
        var (tree, total, taken, before) = (new int[ranks.Length + 1], 0UL, 0, 0);
        foreach (var sweep in sweeps)
        {
            foreach (var entry in Needs(sweep, digit))
            {
                for (; taken < before + (int)(entry >> 32); taken++)
                {
                    for (var place = ranks.Length - ranks.AsSpan().BinarySearch(_gains[taken]); place < tree.Length; place += place & -place) tree[place]++;
                }

                var least = ranks.AsSpan().BinarySearch((int)entry);
                for (var place = ranks.Length - (least < 0 ? ~least : least); place > 0; place &= place - 1) total += (ulong)tree[place];
            }

            before += sweep.Gains.Counts[digit];
        }

        return total;
    }
}
