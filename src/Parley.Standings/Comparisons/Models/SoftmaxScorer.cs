namespace Parley.Standings.Comparisons.Models;

/// <summary>A log-linear model over named features.</summary>
/// <param name="Labels">What it tells apart.</param>
/// <param name="Weights">For each label the weight of each feature, and of the constant at the end.</param>
internal sealed record SoftmaxScorer(IReadOnlyList<string> Labels, double[][] Weights)
{
    /// <summary>The probability of each label.</summary>
    public double[] Probabilities(double[] features)
    {
        var scores = Array.ConvertAll(Weights, weights => Score(weights, features));
        var most = scores.Max();
        var shares = Array.ConvertAll(scores, score => Math.Exp(score - most));
        var sum = shares.Sum();
        return Array.ConvertAll(shares, share => share / sum);
    }

    private static double Score(double[] weights, double[] features)
    {
        var sum = weights[^1];
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return sum;
    }
}
