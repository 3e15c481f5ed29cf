namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells whether a sentence is new, repeated, reworded or frame.</summary>
internal static class LabelFeatures
{
    private static readonly string[] Own = ["match", "second-match", "nearly-in-order", "match-logit", "most-in-order", "most-covered", "all-cover", "all-cover-softly", "two-cover", "earlier-statements", "no-earlier"];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Own, .. PairMeasures.Names.Select(name => "best-" + name), .. FrameFeatures.Names];

    /// <summary>The features of a current sentence beside all earlier ones.</summary>
    public static double[] Of(ComparisonGrid grid, int sentence, double[] matches)
    {
        var profile = grid.Current[sentence];
        double[] head;
        double[] best;
        if (matches.Length == 0)
        {
            head = [.. new double[Own.Length - 1], 1];
            best = new double[PairMeasures.Names.Count];
        }
        else
        {
            int[] order = [.. Enumerable.Range(0, matches.Length).OrderByDescending(at => matches[at])];
            best = grid.Measures[sentence][order[0]];
            head =
            [
                matches[order[0]],
                order.Length > 1 ? matches[order[1]] : 0,
                Math.Max(0, best[4] - 0.7),
                Math.Log((matches[order[0]] + 0.001) / (1.001 - matches[order[0]])),
                grid.Measures[sentence].Max(measures => measures[4]),
                grid.Measures[sentence].Max(measures => measures[0]),
                grid.CoveredByAll[sentence].Hard,
                grid.CoveredByAll[sentence].Soft,
                grid.Covered(profile, order.Take(2).Select(at => grid.Earlier[at])),
                grid.Statements - 1,
                0,
            ];
        }

        return [.. head, .. best, .. FrameFeatures.Of(profile)];
    }
}
