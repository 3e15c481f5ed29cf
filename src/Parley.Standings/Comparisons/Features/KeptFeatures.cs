namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells whether a sentence makes a point made before.</summary>
internal static class KeptFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["match-logit", "second-match", "margin", "covered", "covered-softly", "clause", "names-shared", "in-order", "two-cover", "all-cover-softly", "rival", "better-placed", "said"];

    /// <summary>The features of a current sentence beside all earlier ones; at least one.</summary>
    /// <param name="grid">The case.</param>
    /// <param name="sentence">The sentence's place in it.</param>
    /// <param name="matches">For each current and each earlier sentence how sure it is that they make the same point.</param>
    public static double[] Of(ComparisonGrid grid, int sentence, double[][] matches)
    {
        var own = matches[sentence];
        int[] order = [.. Enumerable.Range(0, own.Length).OrderByDescending(at => own[at])];
        var best = order[0];
        var measures = grid.Measures[sentence][best];
        var second = order.Length > 1 ? own[order[1]] : 0;
        var rival = matches.Where((_, at) => at != sentence).Select(row => row[best]).DefaultIfEmpty().Max();
        return
        [
            Logit(own[best]),
            second,
            own[best] - own[order[Math.Min(3, order.Length - 1)]],
            measures[0],
            measures[2],
            Math.Max(measures[11], measures[12]),
            measures[9],
            measures[5],
            grid.Covered(grid.Current[sentence], order.Take(2).Select(at => grid.Earlier[at])),
            grid.CoveredByAll[sentence].Soft,
            Math.Max(0, rival - own[best]),
            measures[8],
            Math.Log(1 + grid.Current[sentence].Weight),
        ];
    }

    private static double Logit(double probability) => Math.Log((probability + 0.001) / (1.001 - probability));
}
