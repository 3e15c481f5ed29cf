using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells whether a point is made again in nearly the same words, or reworded.</summary>
internal static class RepeatedFeatures
{
    private const double NearlyAll = 0.8;
    private const double MostlySame = 0.7;

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["covered", "in-order", "in-order-of-current", "nearly-in-order", "longest-run", "words-added", "words-dropped", "numbers-differ", "strength-added", "strength-dropped", "two-cover", "replaced", "run-words", "covered-softly"];

    /// <summary>The features of a sentence and its best match.</summary>
    public static double[] Of(ComparisonGrid grid, int sentence, double[] matches)
    {
        int[] order = [.. Enumerable.Range(0, matches.Length).OrderByDescending(at => matches[at])];
        var (current, earlier, measures) = (grid.Current[sentence], grid.Earlier[order[0]], grid.Measures[sentence][order[0]]);
        return
        [
            measures[0],
            measures[4],
            measures[5],
            Math.Max(0, measures[5] - NearlyAll),
            measures[7],
            Math.Min(4, current.Weight * (1 - measures[0]) / 3),
            Math.Min(4, earlier.Weight * (1 - measures[1]) / 3),
            measures[10],
            Math.Min(2, WordClasses.Strength.Count(current.Words.Except(earlier.Words)).Sum()),
            Math.Min(2, WordClasses.Strength.Count(earlier.Words.Except(current.Words)).Sum()),
            grid.Covered(current, order.Take(2).Select(at => grid.Earlier[at])),
            Math.Min(4, Math.Min(current.Weight * (1 - measures[2]), earlier.Weight * (1 - measures[3])) / 3),
            Math.Log(1 + (measures[7] * Math.Min(current.Words.Length, earlier.Words.Length))),
            measures[2],
        ];
    }

    /// <summary>Whether the best match says nearly the same with another number in its place.</summary>
    public static bool HasOtherNumbers(ComparisonGrid grid, int sentence, double[] matches)
    {
        var best = Array.IndexOf(matches, matches.Max());
        var (current, earlier) = (grid.Current[sentence], grid.Earlier[best]);
        return grid.Measures[sentence][best][4] > MostlySame && !current.Numbers.IsSubsetOf(earlier.Numbers) && !earlier.Numbers.IsSubsetOf(current.Numbers);
    }
}
