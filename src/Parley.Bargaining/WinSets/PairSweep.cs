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
    private const int SlabLength = 64;

    private const int Slabs = 64;

    private readonly SlabWidth _width = new(Slabs, SlabLength);

    private readonly MovedPairs _needs;
    private readonly MovedPairs _gains;
    private readonly MovedSums _firstNeeds;
    private readonly MovedSums _firstGains;
    private readonly SecondDigits _digits;
    private int[] _needEnds;
    private int[] _gainEnds;

    /// <summary>A sweep.</summary>
    /// <param name="needs">What deals of the one half leave both parties to need.</param>
    /// <param name="gains">What deals of the other bring.</param>
    /// <param name="digits">The digits of the latter.</param>
    /// <param name="low">The least sum for the first party.</param>
    /// <param name="high">Above all sums.</param>
    public PairSweep(MovedPairs needs, MovedPairs gains, SecondDigits digits, long low, long high)
    {
        (_needs, _gains, _digits, Low, High) = (needs, gains, digits, low, high);
        (_firstNeeds, _firstGains) = (needs.ForFirst, gains.ForFirst);
        (_needEnds, _gainEnds) = (_firstNeeds.PlacesOf(high), _firstGains.PlacesOf(high));
        Rests = new(digits.Count, Between(_firstGains, _gainEnds, low) + Between(_firstNeeds, _needEnds, low));
    }

    /// <summary>The least sum for the first party.</summary>
    public long Low { get; }

    /// <summary>Above all sums for the first party.</summary>
    public long High { get; }

    /// <summary>The rests of what gains bring the second party and of what it needs, by digit, in such an order that gains come before the needs that they are enough for; below 0 with the first bit set for needs.</summary>
    public ChunkedLists Rests { get; }

    /// <summary>The digits of the gains.</summary>
    public DigitTable Gains { get; } = new(SecondDigits.Bits);

    /// <summary>How many needs lie at or below all digits.</summary>
    public long Undemanding { get; private set; }

    /// <summary>How many pairs are told apart by the digits.</summary>
    public ulong Told { get; private set; }

    /// <summary>Sweeps.</summary>
    public void Run(CancellationToken stop)
    {
        var (needs, gains) = (new SlabPairs(_width), new SlabPairs(_width));
        for (var high = Highest(); high >= Low; high = Highest())
        {
            stop.ThrowIfCancellationRequested();
            while (!TryFill(needs, gains, high))
            {
                if (_width.TryNarrow()) continue;
                needs.Widen();
                gains.Widen();
            }

            for (var slab = 0; slab < Slabs; slab++) Count(needs, gains, slab, isOrdered: _width.Shift == 0);
            _width.Fit(needs.Count + gains.Count);
        }
    }

    private bool TryFill(SlabPairs needs, SlabPairs gains, long high)
    {
        int[] needEnds = [.. _needEnds], gainEnds = [.. _gainEnds];
        if (!needs.TryFill(_needs, needEnds, Low, high) || !gains.TryFill(_gains, gainEnds, Low, high)) return false;
        (_needEnds, _gainEnds) = (needEnds, gainEnds);
        return true;
    }

    private void Count(SlabPairs needs, SlabPairs gains, int slab, bool isOrdered)
    {
        if (isOrdered) Take(gains.SecondsIn(slab));
        else Told += (ulong)gains.CountReaching(needs, slab);
        Ask(needs.SecondsIn(slab));
        if (!isOrdered) Take(gains.SecondsIn(slab));
    }

    /// <summary>Counts, for each need, the gains of the slabs above with a higher digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Ask(ReadOnlySpan<long> needs)
    {
        var (told, undemanding, digits, gains, rests) = (0UL, 0, _digits, Gains, Rests);
        foreach (var second in needs)
        {
            var over = second - digits.Least;
            var digit = over >> digits.Shift;
            if (over <= 0)
            {
                undemanding++;
                told += (ulong)gains.Sum;
            }
            else if (digit < digits.Count)
            {
                told += (ulong)gains.Above((int)digit);
                rests.Add((int)digit, digits.RestOf(second) | int.MinValue);
            }
        }

        Told += told;
        Undemanding += undemanding;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Take(ReadOnlySpan<long> seconds)
    {
        if (seconds.IsEmpty) return;
        var (digits, gains, rests) = (_digits, Gains, Rests);
        foreach (var second in seconds)
        {
            var digit = (int)((second - digits.Least) >> digits.Shift);
            gains.Add(digit);
            rests.Add(digit, digits.RestOf(second));
        }

        gains.Renew();
    }

    /// <summary>The highest sum for the first party that is left; below all where none is.</summary>
    private long Highest() => Math.Max(Low - 1, Math.Max(_firstNeeds.HighestBefore(_needEnds), _firstGains.HighestBefore(_gainEnds)));

    private static int Between(MovedSums sums, int[] ends, long low) => (int)(sums.CountFrom(sums.PlacesOf(low)) - sums.CountFrom(ends));
}
