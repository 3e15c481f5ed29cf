using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>What partial deals bring to each party, with the number of deals behind each combination; in ascending lexical order, each once.</summary>
/// <param name="Parties">How many numbers a combination has.</param>
/// <param name="Sums">Combination after combination.</param>
/// <param name="Counts">By combination.</param>
internal sealed record PartialSums<T, TCount>(int Parties, T[] Sums, TCount[] Counts)
    where T : INumber<T>
    where TCount : struct, INumber<TCount>
{
    /// <summary>How many combinations there are.</summary>
    public int Length => Counts.Length;

    /// <summary>The one deal on nothing.</summary>
    public static PartialSums<T, TCount> Empty(int parties) => new(parties, [.. Enumerable.Repeat(T.Zero, parties)], [TCount.One]);

    /// <summary>The sums with one more issue settled.</summary>
    /// <param name="options">What each option brings to the parties.</param>
    public PartialSums<T, TCount> With(ReadOnlySpan<T[]> options)
    {
        if (options.Length == 1) return Moved(options[0]);
        var middle = options.Length / 2;
        return With(options[..middle]).Merged(With(options[middle..]));
    }

    /// <summary>The combinations in which a party has a sum or more, and the others, each in their order.</summary>
    public (PartialSums<T, TCount> Reaching, PartialSums<T, TCount> Below) Part(int party, T sum)
    {
        var reaching = 0;
        for (var i = party; i < Sums.Length; i += Parties) reaching += Sums[i] >= sum ? 1 : 0;
        var (high, low) = (Sized(reaching), Sized(Length - reaching));
        int nextHigh = 0, nextLow = 0;
        for (var i = 0; i < Length; i++)
        {
            if (Sums[(i * Parties) + party] >= sum) CopyTo(high, i, nextHigh++);
            else CopyTo(low, i, nextLow++);
        }

        return (high, low);
    }

    private PartialSums<T, TCount> Sized(int length) => new(Parties, GC.AllocateUninitializedArray<T>(length * Parties), GC.AllocateUninitializedArray<TCount>(length));

    private void CopyTo(PartialSums<T, TCount> other, int place, int otherPlace)
    {
        for (var party = 0; party < Parties; party++) other.Sums[(otherPlace * Parties) + party] = Sums[(place * Parties) + party];
        other.Counts[otherPlace] = Counts[place];
    }

    private PartialSums<T, TCount> Moved(T[] option)
    {
        var sums = GC.AllocateUninitializedArray<T>(Sums.Length);
        for (var i = 0; i < sums.Length; i += Parties)
        {
            for (var party = 0; party < Parties; party++) sums[i + party] = Sums[i + party] + option[party];
        }

        return this with { Sums = sums };
    }

    private PartialSums<T, TCount> Merged(PartialSums<T, TCount> other)
    {
        var into = Sized(Length + other.Length);
        int i = 0, j = 0, length = 0;
        while (i < Length && j < other.Length)
        {
            var order = Compare(i, other, j);
            if (order <= 0) CopyTo(into, i, length);
            else other.CopyTo(into, j, length);
            if (order == 0) into.Counts[length] += other.Counts[j];
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            length++;
        }

        for (; i < Length; i++) CopyTo(into, i, length++);
        for (; j < other.Length; j++) other.CopyTo(into, j, length++);
        return length == into.Length ? into : new(Parties, into.Sums[..(length * Parties)], into.Counts[..length]);
    }

    private int Compare(int place, PartialSums<T, TCount> other, int otherPlace)
    {
        for (var party = 0; party < Parties; party++)
        {
            var (left, right) = (Sums[(place * Parties) + party], other.Sums[(otherPlace * Parties) + party]);
            if (left != right) return left < right ? -1 : 1;
        }

        return 0;
    }
}
