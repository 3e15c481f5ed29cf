using System.Numerics.Tensors;
using Parley.Prospects.Learning;
using Parley.Talks.Forecasts;

namespace Parley.Prospects.Engine;

/// <summary>Finds how much of what sets a pair apart from its class holds on pairs that were not learnt from.</summary>
internal static class PairsApart
{
    private const float Penalty = 0.001f;

    /// <summary>The share, 0 to 1: pairs are dealt into two halves, and each half is scored by what is learnt from the other.</summary>
    /// <param name="pairs">The pair of each row.</param>
    /// <param name="fit">Learns from some rows, and gives the log-odds of all rows.</param>
    /// <param name="targets">What came of each row: 0 or 1.</param>
    /// <param name="starts">The log-odds of each row's class.</param>
    public static float Share(Dyad[] pairs, Func<int[], float[]> fit, float[] targets, float[] starts)
    {
        bool[] sides = [.. pairs.Select(pair => IsOdd(pair))];
        var (even, odd) = (fit(Where(sides, false)), fit(Where(sides, true)));
        float[] apart = [.. sides.Select((side, i) => side ? even[i] : odd[i])];
        TensorPrimitives.Subtract(apart, starts, apart);
        return Math.Clamp(LogisticFit.Fit(apart, 1, targets, starts, Penalty, steps: 100)[0], 0, 1);
    }

    private static int[] Where(bool[] sides, bool side) => [.. Enumerable.Range(0, sides.Length).Where(i => sides[i] == side)];

    private static bool IsOdd(Dyad pair) => (pair.First + pair.Second).Sum(letter => letter) % 2 == 1;
}
