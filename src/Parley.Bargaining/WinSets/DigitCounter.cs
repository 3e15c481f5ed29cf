using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the pairs whose sums for the second party begin with the same digit: for each need the gains before it that are no smaller, in memory that is used again and again.</summary>
/// <remarks>Gains and needs are laid into short lists by their next digit. A table tells how many gains before a need have a higher one; those in the same list are compared one by one.</remarks>
internal sealed class DigitCounter
{
    private const int ListLength = 64;

    private readonly ShortLists _lists = new();

    /// <summary>The pairs of one digit, in all sweeps, the ones higher for the first party first.</summary>
    /// <param name="sweeps">The sweeps.</param>
    /// <param name="digit">The digit.</param>
    /// <param name="bits">How many bits the rests have.</param>
    public ulong Count(PairSweep[] sweeps, int digit, int bits)
    {
        var gains = sweeps.Sum(sweep => sweep.Gains[digit]);
        if (gains == 0) return 0;
        var listBits = Math.Min(bits, Math.Clamp(BitOperations.Log2((uint)Math.Max(1, gains / ListLength)) + 1, 0, ShortLists.MostBits));
        _lists.Clear(listBits, bits - listBits);
        foreach (var piece in PiecesOf(sweeps, digit)) _lists.MakeRoom(piece.Span);
        if (!_lists.Lay()) return CountByRank(sweeps, digit);
        var between = 0UL;
        foreach (var piece in PiecesOf(sweeps, digit)) between += _lists.Spread(piece.Span);
        return between + _lists.CountWithin();
    }

    private static IEnumerable<ReadOnlyMemory<int>> PiecesOf(PairSweep[] sweeps, int digit) => sweeps.SelectMany(sweep => sweep.Rests.PiecesOf(digit));

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
