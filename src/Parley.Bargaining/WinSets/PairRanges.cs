using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the deals that two parties accept whose sums lie far apart: a sweep over what halves of deals bring the first, digit after digit of what they bring the second.</summary>
internal sealed class PairRanges
{
    /// <summary>As many deals may one half have.</summary>
    private const int MostDeals = 1 << 24;

    /// <summary>As long may a sorted list be.</summary>
    private const int Longest = 1 << 17;

    /// <summary>As many deals of both halves may be gone through, all settlements of the issues left together.</summary>
    private const double MostSteps = 1L << 31;

    /// <summary>With larger sums numbers could flow over.</summary>
    private const long MostSum = 1L << 60;

    private readonly MovedPairs _needs;
    private readonly MovedPairs _gains;
    private readonly SecondDigits _digits;

    private PairRanges(MovedPairs needs, MovedPairs gains, SecondDigits digits) => (_needs, _gains, _digits) = (needs, gains, digits);

    /// <summary>How many deals both accept; null where sums are too large, or so many alike that to merge them pays, or it would take too long.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static BigInteger? Count(Demands<long> demands, CancellationToken stop)
    {
        if (demands.Gains.Any(party => party.Sum(issue => (double)issue.Max()) > MostSum)) return null;
        var halves = PairHalves.Of(demands, MostDeals);
        if (halves.Deals * halves.Settlements > MostSteps) return null;
        MovedPairs needs = MovedPairs.None, gains = MovedPairs.None;
        Parallel.Invoke(
            new ParallelOptions { CancellationToken = stop },
            () => needs = Of(demands, halves.Left, isNeed: true),
            () => gains = Of(demands, halves.Right, isNeed: false));
        if (2 * needs.ForFirst.CountUnlike() < needs.Firsts.Length || 2 * gains.ForFirst.CountUnlike() < gains.Firsts.Length || SecondDigits.Of(gains) is not { } digits) return null;
        var ranges = new PairRanges(needs, gains, digits);
        return halves.Needs.Aggregate(BigInteger.Zero, (sum, need) => sum + ranges.Count(need.First, need.Second, stop));
    }

    private static MovedPairs Of(Demands<long> demands, IReadOnlyList<int> issues, bool isNeed)
    {
        var sign = isNeed ? -1 : 1;
        return MovedPairs.Of(Signed(0), Signed(1), Longest);

        long[][] Signed(int party) => Array.ConvertAll(PairHalves.GainsOf(demands, party, issues), options => Array.ConvertAll(options, gain => sign * gain));
    }

    private BigInteger Count(long first, long second, CancellationToken stop)
    {
        var needs = _needs.Shifted(first, second);
        var bounds = SweepBounds.Of([needs.ForFirst, _gains.ForFirst], Environment.ProcessorCount);
        var sweeps = new PairSweep[bounds.Length - 1];
        var parallel = new ParallelOptions { CancellationToken = stop };
        Parallel.For(0, sweeps.Length, parallel, part =>
        {
            sweeps[part] = new PairSweep(needs, _gains, _digits, bounds[part + 1], bounds[part]);
            sweeps[part].Run(stop);
        });
        var total = sweeps.Aggregate(BigInteger.Zero, (sum, sweep) => sum + sweep.Told) + Between(sweeps);
        var sync = new Lock();
        Parallel.For(0, _digits.Count, parallel, static () => (Counter: new DigitCounter(), Found: 0UL), (digit, _, state) => (state.Counter, state.Found + state.Counter.Count(sweeps, digit, _digits.Shift)), state =>
        {
            lock (sync) total += state.Found;
        });
        return total;
    }

    /// <summary>The pairs of a need in one sweep and a gain with a higher digit in one above it.</summary>
    private BigInteger Between(PairSweep[] sweeps)
    {
        var (total, gains) = (BigInteger.Zero, new long[_digits.Count]);
        foreach (var sweep in sweeps)
        {
            var above = 0L;
            for (var digit = _digits.Count - 1; digit >= 0; digit--)
            {
                total += (BigInteger)above * (sweep.Rests.LengthOf(digit) - sweep.Gains[digit]);
                above += gains[digit];
                gains[digit] += sweep.Gains[digit];
            }

            total += (BigInteger)above * sweep.Undemanding;
        }

        return total;
    }
}
