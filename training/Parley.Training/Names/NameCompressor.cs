using Parley.Language.Models;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>Makes the small model of the tagger from the weights in training: those of the weightiest features.</summary>
internal static class NameCompressor
{
    private const int Features = 150_000;

    public static NameModel Compress(NameCrf crf, ulong[] features)
    {
        var weights = Enumerable.Range(0, features.Length)
            .OrderByDescending(row => Norm(crf.Row(row))).ThenBy(row => features[row])
            .Take(Features)
            .Select(row => KeyValuePair.Create(features[row], crf.Row(row).ToArray()));
        return new NameModel(LinearModel.Of(NameLabels.Count, weights), Transitions(crf));
    }

    private static float Norm(ReadOnlySpan<float> row)
    {
        float sum = 0;
        foreach (var weight in row) sum += weight * weight;
        return sum;
    }

    private static float[] Transitions(NameCrf crf)
    {
        var transitions = new float[NameLabels.Count * NameLabels.Count];
        for (var i = 0; i < transitions.Length; i++) transitions[i] = crf.Transition(i / NameLabels.Count, i % NameLabels.Count);
        return transitions;
    }
}
