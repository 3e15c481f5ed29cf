using System.Runtime.CompilerServices;

namespace Parley.Bargaining.WinSets;

/// <summary>A sweep down over what deals bring the first party, within a range: counts the pairs that the first digits of what they bring the second tell apart, and keeps the rest by digit.</summary>
/// <remarks>
/// The range is cut into slabs so narrow that the pairs within one are soon compared one by one. All deals of the slabs above give the first party enough: of those, the ones with a higher digit are counted by a
/// table, and those with the same digit later, by what is left of the second's sum.
/// </remarks>
internal sealed class PairSweep
{
    /// <summary>A slab has about so many deals of both halves.</summary>
    private const int SlabLength = 128;

    /// <summary>With more comparisons than this a slab is made narrower.</summary>
    private const long MostComparisons = 1L << 18;

    private const int MostShift = 50;

    private readonly MovedPairs _needs;
    private readonly MovedPairs _gains;
    private readonly SecondDigits _digits;
    private readonly int[] _needEnds;
    private readonly int[] _gainEnds;

    /// <summary>A sweep.</summary>
    /// <param name="needs">What deals of the one half leave both parties to need.</param>
    /// <param name="gains">What deals of the other bring.</param>
    /// <param name="digits">The digits of the latter.</param>
    /// <param name="low">The least sum for the first party.</param>
    /// <param name="high">Above all sums.</param>
    public PairSweep(MovedPairs needs, MovedPairs gains, SecondDigits digits, long low, long high)
    {
        (_needs, _gains, _digits, Low, High) = (needs, gains, digits, low, high);
        (_needEnds, _gainEnds) = (Places(needs, high), Places(gains, high));
        Gains = new(digits.Count, Between(gains, _gainEnds, low));
        Needs = new(digits.Count, Between(needs, _needEnds, low));
    }

    /// <summary>The least sum for the first party.</summary>
    public long Low { get; }

    /// <summary>Above all sums for the first party.</summary>
    public long High { get; }

    /// <summary>The rests of what deals bring the second party, by digit, the best for the first party first.</summary>
    public ChunkedLists<int> Gains { get; }

    /// <summary>The rests of what the second party needs, by digit, each above the number of the gains that come before it.</summary>
    public ChunkedLists<long> Needs { get; }

    /// <summary>How many needs lie at or below all digits.</summary>
    public long Undemanding { get; private set; }

    /// <summary>How many pairs are told apart by the digits.</summary>
    public ulong Told { get; private set; }

    /// <summary>Sweeps.</summary>
    public void Run(CancellationToken stop)
    {
        var (needs, gains, above) = (new SlabPairs(), new SlabPairs(), new uint[_digits.Count + 1]);
        var (needEnds, gainEnds, shift) = (new int[_needEnds.Length], new int[_gainEnds.Length], 0);
        for (var high = Highest(); high >= Low; high = Highest())
        {
            stop.ThrowIfCancellationRequested();
            _needEnds.CopyTo(needEnds, 0);
            _gainEnds.CopyTo(gainEnds, 0);
            needs.Fill(_needs, _needEnds, Low, high, shift);
            gains.Fill(_gains, _gainEnds, Low, high, shift);
            if (shift > 0 && IsDense(needs, gains))
            {
                needEnds.CopyTo(_needEnds, 0);
                gainEnds.CopyTo(_gainEnds, 0);
                shift = Math.Max(0, shift - 2);
                continue;
            }

            for (var slab = 0; slab < SlabPairs.Slabs; slab++) Count(needs, gains, slab, isOrdered: shift == 0, above);
            if (needs.Count + gains.Count < SlabPairs.Slabs * SlabLength * 3 / 4 && shift < MostShift) shift++;
            else if (needs.Count + gains.Count > SlabPairs.Slabs * SlabLength * 3 / 2 && shift > 0) shift--;
        }
    }

    private static bool IsDense(SlabPairs needs, SlabPairs gains)
    {
        for (var slab = 0; slab < SlabPairs.Slabs; slab++)
        {
            if ((long)needs.CountIn(slab) * gains.CountIn(slab) > MostComparisons) return true;
        }

        return false;
    }

    private void Count(SlabPairs needs, SlabPairs gains, int slab, bool isOrdered, uint[] above)
    {
        if (isOrdered) Take(gains.SecondsIn(slab), above);
        else Told += (ulong)gains.CountReaching(needs, slab);
        Ask(needs.SecondsIn(slab), above);
        if (!isOrdered) Take(gains.SecondsIn(slab), above);
    }

    /// <summary>Counts, for each need, the gains of the slabs above with a higher digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Ask(ReadOnlySpan<long> needs, uint[] above)
    {
        var (told, undemanding, counts) = (0UL, 0, Gains.Counts);
        foreach (var second in needs)
        {
            var over = second - _digits.Least;
            var digit = over >> _digits.Shift;
            if (over <= 0)
            {
                undemanding++;
                told += above[0];
            }
            else if (digit < counts.Length)
            {
                told += above[digit + 1];
                Needs.Add((int)digit, ((long)counts[digit] << 32) | (uint)_digits.RestOf(second));
            }
        }

        Told += told;
        Undemanding += undemanding;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(ReadOnlySpan<long> gains, uint[] above)
    {
        if (gains.IsEmpty) return;
        foreach (var second in gains) Gains.Add((int)((second - _digits.Least) >> _digits.Shift), _digits.RestOf(second));
        var (sum, counts) = (0u, Gains.Counts);
        for (var digit = counts.Length - 1; digit >= 0; digit--)
        {
            sum += (uint)counts[digit];
            above[digit] = sum;
        }
    }

    /// <summary>The highest sum for the first party that is left; below all where none is.</summary>
    private long Highest() => Math.Max(Highest(_needs, _needEnds), Highest(_gains, _gainEnds));

    private long Highest(MovedPairs pairs, int[] ends)
    {
        var highest = Low - 1;
        for (var move = 0; move < ends.Length; move++)
        {
            if (ends[move] > 0) highest = Math.Max(highest, pairs.Firsts[ends[move] - 1] + pairs.Moves[move].First);
        }

        return highest;
    }

    private static int[] Places(MovedPairs pairs, long number) => [.. Enumerable.Range(0, pairs.Moves.Length).Select(move => pairs.PlaceOf(number, move, pairs.Firsts.Length))];

    private static int Between(MovedPairs pairs, int[] ends, long low) => Places(pairs, low).Zip(ends, (start, end) => end - start).Sum();
}
