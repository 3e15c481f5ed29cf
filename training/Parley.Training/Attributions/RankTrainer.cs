using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>A choice to learn from: the features and the given scores of the candidates, and which is right.</summary>
/// <param name="Features">The features of each candidate.</param>
/// <param name="Scores">What each candidate scores before any feature is weighed.</param>
/// <param name="Right">The index of the right one.</param>
internal sealed record RankExample(uint[][] Features, float[] Scores, int Right);

/// <summary>Learns to choose among candidates by conditional likelihood; weights are averaged over rounds. A choice of one is a yes or no.</summary>
internal sealed class RankTrainer(int leastCount, float shrinkage, int rounds)
{
    private const float Rate = 0.05f;
    private const float LeastWeight = 0.02f;
    private const int Seed = 1;

    /// <summary>Learns weights for which the right candidates score highest.</summary>
    public WeightTable Train(RankExample[] examples)
    {
        var weights = new FeatureWeights(examples.SelectMany(example => example.Features).SelectMany(features => features), 1, leastCount);
        var rows = examples.Select(e => Array.ConvertAll(e.Features, f => f.Select(weights.RowOf).Where(row => row >= 0).ToArray())).ToArray();
        var order = Enumerable.Range(0, examples.Length).ToArray();
        var random = new Random(Seed);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var k in order) Learn(examples[k], rows[k], weights);
            weights.EndRound();
        }

        return weights.ToTable(LeastWeight);
    }

    private void Learn(RankExample example, int[][] rows, FeatureWeights weights)
    {
        var scores = rows.Select((list, c) => example.Scores[c] + list.Sum(row => (double)weights.Weights[row])).ToArray();
        var highest = scores.Max();
        var total = scores.Sum(score => Math.Exp(score - highest));
        for (var c = 0; c < rows.Length; c++)
        {
            var gradient = (c == example.Right ? 1 : 0) - (float)(Math.Exp(scores[c] - highest) / total);
            if (gradient is < 1e-4f and > -1e-4f) continue;
            weights.Learn(rows[c], [gradient], Rate, shrinkage);
        }
    }
}
