using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Counts the pairs of partial deals that together give every party what it needs, by divide and conquer over pairs and parties (Bentley 1980).</summary>
/// <remarks>For the first party alone both lists are sorted already, so that one pass over both counts all pairs.</remarks>
internal sealed class PairCounter<T, TCount>(T[] needs, CancellationToken stop)
    where T : INumber<T>
    where TCount : struct, INumber<TCount>
{
    private const int Sampled = 65;

    /// <summary>How many deals the pairs are that all parties accept.</summary>
    public TCount Count(PartialSums<T, TCount> left, PartialSums<T, TCount> right) => Count(left, right, needs.Length - 1);

    /// <summary>How many deals the pairs are that the parties up to one accept.</summary>
    private TCount Count(PartialSums<T, TCount> left, PartialSums<T, TCount> right, int party)
    {
        if (left.Length == 0 || right.Length == 0) return TCount.Zero;
        if (party == 0) return Sweep(left, right);
        if ((long)left.Length * right.Length <= (long)(left.Length + right.Length) << Math.Min(3 * party, 30)) return CountEach(left, right, party);
        stop.ThrowIfCancellationRequested();
        var (least, most) = Bounds(right, party);
        var (highest, lowest) = Bounds(left, party);
        (lowest, highest) = (needs[party] - lowest, needs[party] - highest);
        if (least >= highest) return Count(left, right, party - 1);
        if (most < lowest) return TCount.Zero;
        var pivot = Pivot(left, right, party, T.Min(least, lowest), T.Max(most, highest));
        var (large, small) = right.Part(party, pivot);
        var (modest, eager) = left.Part(party, needs[party] - pivot + T.One);
        return Count(modest, small, party) + Count(modest, large, party - 1) + Count(eager, large, party);
    }

    private TCount Sweep(PartialSums<T, TCount> left, PartialSums<T, TCount> right)
    {
        var (total, reached, next) = (TCount.Zero, TCount.Zero, right.Length);
        for (var i = 0; i < left.Length; i++)
        {
            var need = needs[0] - left.Sums[i * left.Parties];
            while (next > 0 && right.Sums[(next - 1) * right.Parties] >= need) reached += right.Counts[--next];
            total += left.Counts[i] * reached;
        }

        return total;
    }

    private TCount CountEach(PartialSums<T, TCount> left, PartialSums<T, TCount> right, int party)
    {
        var total = TCount.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            var reached = TCount.Zero;
            for (var j = right.Length - 1; j >= 0 && left.Sums[i * left.Parties] + right.Sums[j * right.Parties] >= needs[0]; j--)
            {
                if (IsEnough(left.Sums.AsSpan(i * left.Parties), right.Sums.AsSpan(j * right.Parties), party)) reached += right.Counts[j];
            }

            total += left.Counts[i] * reached;
        }

        return total;
    }

    private bool IsEnough(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int party)
    {
        for (; party > 0; party--)
        {
            if (left[party] + right[party] < needs[party]) return false;
        }

        return true;
    }

    private static (T Least, T Most) Bounds(PartialSums<T, TCount> sums, int party)
    {
        var (least, most) = (sums.Sums[party], sums.Sums[party]);
        for (var i = party; i < sums.Sums.Length; i += sums.Parties) (least, most) = (T.Min(least, sums.Sums[i]), T.Max(most, sums.Sums[i]));
        return (least, most);
    }

    /// <summary>A number above the least that parts both lists, in about the middle.</summary>
    private T Pivot(PartialSums<T, TCount> left, PartialSums<T, TCount> right, int party, T least, T most)
    {
        var sample = new T[2 * Sampled];
        for (var i = 0; i < Sampled; i++)
        {
            sample[2 * i] = right.Sums[((int)((long)i * right.Length / Sampled) * right.Parties) + party];
            sample[(2 * i) + 1] = needs[party] - left.Sums[((int)((long)i * left.Length / Sampled) * left.Parties) + party];
        }

        Array.Sort(sample);
        return sample.AsSpan(Sampled).IndexOfAnyExcept(least) is var place and >= 0 ? sample[Sampled + place] : most;
    }
}
