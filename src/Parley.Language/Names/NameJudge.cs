namespace Parley.Language.Names;

/// <summary>Says of what kind a name is whose extent is known.</summary>
internal sealed class NameJudge(NamePass pass)
{
    /// <summary>The likeliest kind of the name from token <paramref name="first"/> to token <paramref name="last"/> of a sentence.</summary>
    public NameKind KindOf(int sentence, int first, int last)
    {
        Span<int> labels = stackalloc int[last - first + 1];
        var (best, top) = (NameKind.Other, float.MinValue);
        foreach (var kind in Enum.GetValues<NameKind>())
        {
            NameLabels.Write(labels, kind);
            var score = 0f;
            for (var i = 0; i < labels.Length; i++) score += pass.ScoresOf(sentence, first + i)[labels[i]];
            if (score > top) (best, top) = (kind, score);
        }

        return best;
    }
}
