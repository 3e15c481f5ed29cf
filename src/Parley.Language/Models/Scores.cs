namespace Parley.Language.Models;

/// <summary>What one does with the scores of classes.</summary>
public static class Scores
{
    /// <summary>The index of the highest score, the first of equals.</summary>
    /// <exception cref="ArgumentException">There are no scores.</exception>
    public static int BestIndex(this ReadOnlySpan<float> scores)
    {
        if (scores.IsEmpty) throw new ArgumentException("There are no scores.", nameof(scores));
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best]) best = i;
        }

        return best;
    }

    /// <inheritdoc cref="BestIndex(ReadOnlySpan{float})"/>
    public static int BestIndex(this Span<float> scores) => BestIndex((ReadOnlySpan<float>)scores);
}
