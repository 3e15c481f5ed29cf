using Parley.Standings.Comparisons.Models;

namespace Parley.Training.Comparisons;

/// <summary>Fits a log-linear model with an L2 penalty over features brought to the same scale.</summary>
/// <remarks>Full-batch gradient steps with Nesterov's momentum: deterministic, and enough for a few thousand examples.</remarks>
internal static class SoftmaxRegression
{
    private const int Steps = 400;

    /// <summary>Fits the weights.</summary>
    /// <param name="examples">Features and the number of the label.</param>
    /// <param name="labels">The names of the labels.</param>
    /// <param name="penalty">The pull of the weights of scaled features towards 0.</param>
    public static SoftmaxScorer Fit(IReadOnlyList<(double[] Features, int Label)> examples, IReadOnlyList<string> labels, double penalty)
    {
        var width = examples[0].Features.Length;
        var (means, scales) = Scale(examples, width);
        var rows = examples.Select(example => Enumerable.Range(0, width).Select(j => (example.Features[j] - means[j]) / scales[j]).Append(1).ToArray()).ToArray();
        var weights = labels.Select(_ => new double[width + 1]).ToArray();
        var before = labels.Select(_ => new double[width + 1]).ToArray();
        var rate = 4.0 / (width + 1);
        for (var step = 1; step <= Steps; step++)
        {
            var momentum = (step - 1.0) / (step + 2.0);
            var ahead = weights.Zip(before, (now, old) => now.Zip(old, (a, b) => a + (momentum * (a - b))).ToArray()).ToArray();
            var gradient = Gradient(rows, examples, ahead, penalty);
            before = weights;
            weights = ahead.Zip(gradient, (a, g) => a.Zip(g, (x, y) => x - (rate * y)).ToArray()).ToArray();
        }

        return new SoftmaxScorer(labels, [.. weights.Select(row => Unscale(row, means, scales))]);
    }

    private static double[][] Gradient(double[][] rows, IReadOnlyList<(double[] Features, int Label)> examples, double[][] weights, double penalty)
    {
        var model = new SoftmaxScorer([], weights.Select(row => row.Append(0).ToArray()).ToArray());
        var gradient = weights.Select(row => row.Select((weight, j) => j < row.Length - 1 ? penalty * weight / rows.Length : 0).ToArray()).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var probabilities = model.Probabilities(rows[i]);
            for (var k = 0; k < weights.Length; k++)
            {
                var error = (probabilities[k] - (examples[i].Label == k ? 1 : 0)) / rows.Length;
                for (var j = 0; j < rows[i].Length; j++) gradient[k][j] += error * rows[i][j];
            }
        }

        return gradient;
    }

    private static (double[] Means, double[] Scales) Scale(IReadOnlyList<(double[] Features, int Label)> examples, int width)
    {
        var (means, scales) = (new double[width], new double[width]);
        for (var j = 0; j < width; j++)
        {
            means[j] = examples.Average(example => example.Features[j]);
            scales[j] = Math.Sqrt(examples.Average(example => Math.Pow(example.Features[j] - means[j], 2)));
            if (scales[j] < 1e-6) scales[j] = 1;
        }

        return (means, scales);
    }

    private static double[] Unscale(double[] row, double[] means, double[] scales)
    {
        var weights = new double[row.Length];
        weights[^1] = row[^1];
        for (var j = 0; j < means.Length; j++)
        {
            weights[j] = row[j] / scales[j];
            weights[^1] -= row[j] * means[j] / scales[j];
        }

        return weights;
    }
}
