using Parley.Standings.Comparisons.Words;

namespace Parley.Standings.Comparisons.Features;

/// <summary>What tells how a reworded point has moved.</summary>
/// <remarks>A point also grows by what it adds, without a stronger word. Few features, of which force is weighed by hand: there are only some dozens of labelled shifts to learn from.</remarks>
internal static class ShiftFeatures
{
    /// <summary>The names of the features, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } = ["force-gained", "force-lost", "resolve-gained", "resolve-lost", "numbers-differ", "adds", "drops"];

    /// <summary>The features of a sentence and its best match.</summary>
    public static double[] Of(SentenceProfile current, SentenceProfile earlier, double[] measures)
    {
        var force = Force(current.Words.Except(earlier.Words)) - Force(earlier.Words.Except(current.Words));
        var resolve = Resolve(current) - Resolve(earlier);
        return [Math.Clamp(force, 0, 2), Math.Clamp(-force, 0, 2), Math.Clamp(resolve, 0, 2), Math.Clamp(-resolve, 0, 2), measures[10], 1 - measures[2], 1 - measures[3]];
    }

    private static double Force(IEnumerable<string> words)
    {
        var counts = WordClasses.Strength.Named(words);
        return counts["intensify"] - counts["soften"];
    }

    /// <summary>The highest rung that the words reach: to discuss, to welcome, to underscore, to commit or condemn.</summary>
    private static double Resolve(SentenceProfile sentence)
    {
        var counts = WordClasses.Strength.Named(sentence.Words);
        return counts["commit"] > 0 ? 4 : counts["stress"] > 0 ? 3 : counts["welcome"] > 0 ? 2 : counts["discuss"] > 0 ? 1 : 2;
    }
}
