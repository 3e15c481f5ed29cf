using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the pairs of partial deals that together reach one party's need, range after range of their sums.</summary>
/// <remarks>Neither half is ever held in memory as a whole (as in Schroeppel and Shamir 1981), and ranges are counted side by side on all processors.</remarks>
/// <param name="needs">What deals of the one half leave the party to need.</param>
/// <param name="gains">What deals of the other bring.</param>
internal sealed class RangeCounter(MovedSums needs, MovedSums gains)
{
    private static readonly int Ranges = 4 * Environment.ProcessorCount;

    /// <summary>How many pairs reach the need.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public BigInteger Count(CancellationToken stop)
    {
        var bounds = SweepBounds.Of([needs, gains], Ranges);
        var total = BigInteger.Zero;
        var sync = new Lock();
        Parallel.For(0, bounds.Length - 1, new ParallelOptions { CancellationToken = stop }, range =>
        {
            var count = new SumSweep(needs, gains, bounds[range + 1], bounds[range]).Count(stop);
            lock (sync) total += count;
        });
        return total;
    }
}
