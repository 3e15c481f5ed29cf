using Parley.Language.Models;
using Parley.Language.Names;

namespace Parley.Language.Tests.Names;

public sealed class NameDecoderTests
{
    private static readonly Gen<float> _score = Gen.Int[-20, 20].Select(score => score / 4f);

    [Fact]
    public void Labels_always_make_whole_names() =>
        Gen.Select(Transitions(), Gen.Int[1, 12].SelectMany(Scores)).Sample((transitions, scores) =>
        {
            var labels = Decode(transitions, scores);
            Assert.True(NameLabels.Starts(labels[0]));
            Assert.True(NameLabels.Ends(labels[^1]));
            for (var i = 1; i < labels.Length; i++) Assert.True(NameLabels.CanFollow(labels[i - 1], labels[i]));
        });

    [Fact]
    public void No_other_sequence_scores_higher() =>
        Gen.Select(Transitions(), Scores(3)).Sample(
            (transitions, scores) => Assert.Equal(AllSequences().Max(labels => Total(transitions, scores, labels)), Total(transitions, scores, Decode(transitions, scores)), 3),
            iter: 20);

    private static Gen<float[]> Transitions() => _score.Array[NameLabels.Count * NameLabels.Count];

    private static Gen<float[]> Scores(int tokens) => _score.Array[NameLabels.Count * tokens];

    private static int[] Decode(float[] transitions, float[] scores)
    {
        var model = new NameModel(LinearModel.Of(NameLabels.Count, []), transitions);
        var labels = new int[scores.Length / NameLabels.Count];
        var padded = new float[labels.Length * model.Width];
        for (var i = 0; i < labels.Length; i++) scores.AsSpan(i * NameLabels.Count, NameLabels.Count).CopyTo(padded.AsSpan(i * model.Width));
        NameDecoder.Decode(model, padded, labels, new byte[scores.Length]);
        return labels;
    }

    private static IEnumerable<int[]> AllSequences() =>
        from first in Enumerable.Range(0, NameLabels.Count).Where(NameLabels.Starts)
        from second in Enumerable.Range(0, NameLabels.Count).Where(label => NameLabels.CanFollow(first, label))
        from third in Enumerable.Range(0, NameLabels.Count).Where(label => NameLabels.CanFollow(second, label) && NameLabels.Ends(label))
        select new[] { first, second, third };

    private static float Total(float[] transitions, float[] scores, int[] labels)
    {
        var total = 0f;
        for (var i = 0; i < labels.Length; i++)
        {
            total += scores[i * NameLabels.Count + labels[i]];
            if (i > 0) total += transitions[labels[i - 1] * NameLabels.Count + labels[i]];
        }

        return total;
    }
}
