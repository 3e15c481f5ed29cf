using System.Numerics;

namespace Parley.Bargaining.WinSets;

/// <summary>Two halves of the issues, settled in all ways, and the issues that neither has taken in.</summary>
/// <param name="Left">The one half.</param>
/// <param name="Right">The other.</param>
/// <param name="Issues">What is left: by issue and option what the parties gain.</param>
internal sealed record Halves<T, TCount>(PartialSums<T, TCount> Left, PartialSums<T, TCount> Right, ReadOnlyMemory<T[][]> Issues)
    where T : INumber<T>
    where TCount : struct, INumber<TCount>
{
    /// <summary>As many sums would the shorter half have with one more issue, before those alike are merged.</summary>
    public double Grown => (double)Math.Min(Left.Length, Right.Length) * Issues.Span[0].Length;

    /// <summary>Nothing settled yet.</summary>
    public static Halves<T, TCount> Of(Demands<T> demands)
    {
        var none = PartialSums<T, TCount>.Empty(demands.Needs.Length);
        return new(none, none, Enumerable.Range(0, demands.Gains[0].Length).Select(issue => OptionsOf(demands, issue)).ToArray());
    }

    /// <summary>The halves with one more issue in the shorter.</summary>
    public Halves<T, TCount> Taken() => Left.Length <= Right.Length
        ? this with { Left = Left.With(Issues.Span[0]), Issues = Issues[1..] }
        : this with { Right = Right.With(Issues.Span[0]), Issues = Issues[1..] };

    private static T[][] OptionsOf(Demands<T> demands, int issue) =>
        [.. Enumerable.Range(0, demands.Gains[0][issue].Length).Select(option => Array.ConvertAll(demands.Gains, party => party[issue][option]))];
}
