namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells whether a point of the latest earlier statement is still made.</summary>
internal static class MissingFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["match", "second-match", "most-covered", "most-covered-softly", "most-in-order", "in-order-of-earlier", "longest-run", "all-cover", "all-cover-softly", "names-kept", "best-for-some", .. FrameFeatures.Names];

    /// <summary>The features of a sentence of the latest earlier statement.</summary>
    /// <param name="grid">The case.</param>
    /// <param name="sentence">The sentence's place in it.</param>
    /// <param name="matches">For each current and each earlier sentence how sure it is that they make the same point.</param>
    public static double[] Of(ComparisonGrid grid, int sentence, double[][] matches)
    {
        double[] own = [.. matches.Select(row => row[sentence]).OrderDescending()];
        double Most(int measure) => grid.Measures.Length == 0 ? 0 : grid.Measures.Max(row => row[sentence][measure]);
        var bestForSome = matches.Any(row => row[sentence] >= row.Max());
        return
        [
            own.ElementAtOrDefault(0),
            own.ElementAtOrDefault(1),
            Most(1),
            Most(3),
            Most(4),
            Most(6),
            Most(7),
            grid.LatestCovered[sentence].Hard,
            grid.LatestCovered[sentence].Soft,
            grid.Current.Length == 0 ? 0 : NamesKept(grid, sentence),
            bestForSome ? 1 : 0,
            .. FrameFeatures.Of(grid.Latest[sentence]),
        ];
    }

    private static double NamesKept(ComparisonGrid grid, int sentence)
    {
        var names = grid.Latest[sentence].Names;
        return names.Count == 0 ? 1 : (double)names.Count(name => grid.Current.Any(current => current.Content.ContainsKey(name))) / names.Count;
    }
}
