using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells ritual and logistics from sentences that make a point.</summary>
internal static class FrameFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. WordClasses.Frames.Names.Select(name => "frame-" + name),
        "first", "first-contact", "first-contact-without-point", "short", "names-share", "numbers", "said", "said-a-word",
    ];

    /// <summary>The features of a sentence.</summary>
    public static double[] Of(SentenceProfile sentence)
    {
        var counts = WordClasses.Frames.Count(sentence.Words);
        var isFirst = sentence.Place == 0 ? 1.0 : 0;
        var has = Array.ConvertAll(counts, count => Math.Min(count, 2));
        var contact = Math.Min(1, counts[0]);
        var length = Math.Max(1, sentence.Words.Length);
        return
        [
            .. has,
            isFirst,
            isFirst * contact,
            isFirst * contact * (counts[^1] == 0 ? 1 : 0),
            length < 9 ? 1 : 0,
            (double)sentence.Written.Skip(1).Count(word => char.IsUpper(word[0])) / length,
            Math.Min(2, sentence.Numbers.Count),
            Math.Log(1 + sentence.Weight),
            sentence.Weight / length,
        ];
    }
}
