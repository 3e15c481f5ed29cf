using System.Numerics;

namespace Parley.Bargaining.Gains;

/// <summary>What each party gains from each option of each issue, in numbers of one kind.</summary>
/// <typeparam name="T">The number: double for tools that count in it, whole numbers on a common denominator otherwise.</typeparam>
/// <param name="Of">By party, issue and option.</param>
/// <param name="Reservations">What each party has without a deal.</param>
internal sealed record GainTable<T>(T[][][] Of, T[] Reservations)
    where T : INumber<T>
{
    public int Parties => Of.Length;

    public int Issues => Of[0].Length;

    public int OptionsOf(int issue) => Of[0][issue].Length;

    /// <summary>What a deal is worth to a party: its gains, added in the order of the issues.</summary>
    public T Worth(int party, ReadOnlySpan<int> deal)
    {
        var sum = T.Zero;
        for (var issue = 0; issue < deal.Length; issue++) sum += Of[party][issue][deal[issue]];
        return sum;
    }
}
