using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>A question to learn from.</summary>
/// <param name="Features">What is known.</param>
/// <param name="Answer">Yes or no.</param>
internal sealed record ChoiceExample(uint[] Features, bool Answer);

/// <summary>Learns to answer yes or no by logistic regression; weights are averaged over rounds.</summary>
internal static class ChoiceTrainer
{
    private const int LeastCount = 5;
    private const int Rounds = 4;
    private const float Rate = 0.05f;
    private const float Shrinkage = 2e-3f;
    private const float LeastWeight = 0.02f;
    private const int Seed = 1;

    public static WeightTable Train(ChoiceExample[] examples)
    {
        var weights = new FeatureWeights(examples.SelectMany(example => example.Features), 1, LeastCount);
        var random = new Random(Seed);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var example in examples) Learn(example, weights);
            weights.EndRound();
        }

        return weights.ToTable(LeastWeight);
    }

    private static void Learn(ChoiceExample example, FeatureWeights weights)
    {
        int[] rows = [.. example.Features.Select(weights.RowOf).Where(row => row >= 0)];
        var probability = 1 / (1 + Math.Exp(-rows.Sum(row => (double)weights.Weights[row])));
        weights.Learn(rows, [(example.Answer ? 1 : 0) - (float)probability], Rate, Shrinkage);
    }
}
