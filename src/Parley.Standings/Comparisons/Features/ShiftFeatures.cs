using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells how a reworded point has moved.</summary>
internal static class ShiftFeatures
{
    private static readonly string[] Own = ["current-new", "earlier-dropped", "in-order", "numbers-differ", "longer"];

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own,
        .. WordClasses.Strength.Names.Select(name => "more-" + name),
        .. WordClasses.Strength.Names.Select(name => "changed-" + name),
    ];

    /// <summary>The features of a sentence and its best match.</summary>
    public static double[] Of(SentenceProfile current, SentenceProfile earlier, double[] measures)
    {
        var added = WordClasses.Strength.Count(current.Words.Except(earlier.Words));
        var dropped = WordClasses.Strength.Count(earlier.Words.Except(current.Words));
        return
        [
            1 - measures[0],
            1 - measures[1],
            measures[4],
            measures[10],
            Math.Log((current.Words.Length + 1.0) / (earlier.Words.Length + 1.0)),
            .. added.Zip(dropped, (more, less) => Math.Clamp(more - less, -2, 2)),
            .. added.Zip(dropped, (more, less) => more + less > 0 ? 1.0 : 0),
        ];
    }
}
