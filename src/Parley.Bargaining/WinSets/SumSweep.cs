namespace Parley.Bargaining.WinSets;

/// <summary>A sweep down over a range of one party's sums, in slabs so narrow that the pairs within one are soon compared one by one.</summary>
/// <param name="needs">What deals of the one half leave the party to need.</param>
/// <param name="gains">What deals of the other bring.</param>
/// <param name="low">The least sum.</param>
/// <param name="high">Above all sums.</param>
internal sealed class SumSweep(MovedSums needs, MovedSums gains, long low, long high)
{
    private const int Slabs = 256;
    private const int SlabLength = 32;

    private readonly SlabWidth _width = new(Slabs, SlabLength);
    private int[] _needEnds = needs.PlacesOf(high);
    private int[] _gainEnds = gains.PlacesOf(high);

    /// <summary>How many pairs of a need in the range and a gain reach the need.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ulong Count(CancellationToken stop)
    {
        var (needSlabs, gainSlabs) = (new SlabSums(_width), new SlabSums(_width));
        var (above, total) = ((ulong)gains.CountFrom(_gainEnds), 0UL);
        for (var top = Highest(); top >= low; top = Highest())
        {
            stop.ThrowIfCancellationRequested();
            while (!TryFill(needSlabs, gainSlabs, top))
            {
                if (_width.TryNarrow()) continue;
                needSlabs.Widen();
                gainSlabs.Widen();
            }

            for (var slab = 0; slab < Slabs; slab++)
            {
                var (slabNeeds, slabGains) = ((ulong)needSlabs.CountIn(slab), (ulong)gainSlabs.CountIn(slab));
                total += (above * slabNeeds) + (_width.Shift == 0 ? slabNeeds * slabGains : (ulong)gainSlabs.CountReaching(needSlabs, slab));
                above += slabGains;
            }

            _width.Fit(needSlabs.Count + gainSlabs.Count);
        }

        return total;
    }

    private bool TryFill(SlabSums needSlabs, SlabSums gainSlabs, long top)
    {
        int[] needEnds = [.. _needEnds], gainEnds = [.. _gainEnds];
        if (!needSlabs.TryFill(needs, needEnds, low, top) || !gainSlabs.TryFill(gains, gainEnds, low, top)) return false;
        (_needEnds, _gainEnds) = (needEnds, gainEnds);
        return true;
    }

    /// <summary>The highest sum that is left; below all where none is.</summary>
    private long Highest() => Math.Max(low - 1, Math.Max(needs.HighestBefore(_needEnds), gains.HighestBefore(_gainEnds)));
}
