using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells ritual and logistics from sentences that make a point.</summary>
internal static class FrameFeatures
{
    private const int Short = 9;

    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["contact", "contact-first", "ritual", "points", "said"];

    /// <summary>The features of a sentence.</summary>
    public static double[] Of(SentenceProfile sentence)
    {
        var counts = WordClasses.Frames.Named(sentence.Words);
        var isContact = counts["contact"] > 0 && counts["with"] > 0 && NamesShare(sentence) > 0.2;
        var isShort = sentence.Words.Length < Short;
        return
        [
            isContact ? 1 : 0,
            isContact && sentence.Place == 0 ? 1 : 0,
            IsRitual(counts, isShort) ? 1 : 0,
            Math.Min(3, counts["point"]),
            Math.Log(1 + sentence.Weight),
        ];
    }

    private static bool IsRitual(IReadOnlyDictionary<string, double> counts, bool isShort) =>
        (counts["sequence"] > 0 && counts["occasion"] > 0 && counts["point"] == 0)
        || (counts["vote"] > 0 && counts["against"] == 0)
        || counts["views"] > 1
        || (isShort && counts["paper"] + counts["thanks"] > 0);

    private static double NamesShare(SentenceProfile sentence) =>
        sentence.Written.Length < 2 ? 0 : (double)sentence.Written.Skip(1).Count(word => char.IsUpper(word[0])) / sentence.Written.Length;
}
