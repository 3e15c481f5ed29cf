namespace Parley.Language.Names;

/// <summary>Finds the best sequence of labels (Viterbi), among those that make whole names.</summary>
internal static class NameDecoder
{
    private const float Impossible = float.MinValue / 4;
    private static readonly byte[][] _before = LabelsBefore();

    /// <summary>Writes the best labels of a sentence.</summary>
    /// <param name="model">The model, for its transitions.</param>
    /// <param name="scores"><see cref="NameModel.Width"/> scores for each token.</param>
    /// <param name="labels">One label for each token is written here.</param>
    /// <param name="paths">Room to work in, <see cref="NameLabels.Count"/> for each token.</param>
    public static void Decode(NameModel model, ReadOnlySpan<float> scores, Span<int> labels, Span<byte> paths)
    {
        Span<float> best = stackalloc float[NameLabels.Count];
        Span<float> next = stackalloc float[NameLabels.Count];
        for (var label = 0; label < NameLabels.Count; label++) best[label] = NameLabels.Starts(label) ? scores[label] : Impossible;
        for (var i = 1; i < labels.Length; i++)
        {
            Step(model.Transitions, best, scores.Slice(i * model.Width, NameLabels.Count), next, paths.Slice(i * NameLabels.Count));
            next.CopyTo(best);
        }

        Trace(best, paths, labels);
    }

    private static void Step(
        ReadOnlySpan<float> transitions, ReadOnlySpan<float> best, ReadOnlySpan<float> scores, Span<float> next, Span<byte> paths)
    {
        for (var label = 0; label < scores.Length; label++)
        {
            var (top, from) = (Impossible, 0);
            foreach (var before in _before[label])
            {
                var score = best[before] + transitions[before * NameLabels.Count + label];
                if (score > top) (top, from) = (score, before);
            }

            next[label] = top + scores[label];
            paths[label] = (byte)from;
        }
    }

    private static void Trace(ReadOnlySpan<float> best, ReadOnlySpan<byte> paths, Span<int> labels)
    {
        var at = NameLabels.Outside;
        for (var label = 1; label < best.Length; label++)
        {
            if (NameLabels.Ends(label) && best[label] > best[at]) at = label;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = at;
            at = paths[i * NameLabels.Count + at];
        }
    }

    private static byte[][] LabelsBefore() =>
    [
        .. Enumerable.Range(0, NameLabels.Count).Select(label =>
            Enumerable.Range(0, NameLabels.Count).Where(before => NameLabels.CanFollow(before, label)).Select(before => (byte)before).ToArray()),
    ];
}
