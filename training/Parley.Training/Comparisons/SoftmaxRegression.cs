using Parley.Standings.Comparisons.Models;

namespace Parley.Training.Comparisons;

/// <summary>Fits a log-linear model with an L2 penalty over features brought to the same scale.</summary>
/// <remarks>Full-batch gradient steps with Nesterov's momentum: deterministic, and enough for a few thousand examples.</remarks>
internal sealed class SoftmaxRegression
{
    private const int Steps = 150;

    private readonly double[][] _rows;
    private readonly int[] _labels;
    private readonly double[] _means;
    private readonly double[] _scales;
    private readonly int _width;
    private readonly int _count;
    private readonly double _penalty;

    private SoftmaxRegression(IReadOnlyList<(double[] Features, int Label)> examples, int count, double penalty)
    {
        _width = examples[0].Features.Length;
        (_count, _penalty) = (count, penalty / examples.Count);
        (_means, _scales) = Scale(examples, _width);
        _rows = [.. examples.Select(example => Enumerable.Range(0, _width).Select(j => (example.Features[j] - _means[j]) / _scales[j]).Append(1).ToArray())];
        _labels = [.. examples.Select(example => example.Label)];
    }

    /// <summary>Fits the weights.</summary>
    /// <param name="examples">Features and the number of the label; at least one.</param>
    /// <param name="labels">The names of the labels.</param>
    /// <param name="penalty">The pull of the weights of scaled features towards 0.</param>
    public static SoftmaxScorer Fit(IReadOnlyList<(double[] Features, int Label)> examples, IReadOnlyList<string> labels, double penalty) =>
        new(labels, new SoftmaxRegression(examples, labels.Count, penalty).Run());

    private double[][] Run()
    {
        var (weights, before, ahead) = (Empty(), Empty(), Empty());
        var rate = 4.0 / (_width + 1);
        for (var step = 1; step <= Steps; step++)
        {
            var momentum = (step - 1.0) / (step + 2.0);
            for (var k = 0; k < _count; k++)
            {
                for (var j = 0; j <= _width; j++) ahead[k][j] = weights[k][j] + (momentum * (weights[k][j] - before[k][j]));
            }

            var gradient = Gradient(ahead);
            (before, weights) = (weights, before);
            for (var k = 0; k < _count; k++)
            {
                for (var j = 0; j <= _width; j++) weights[k][j] = ahead[k][j] - (rate * gradient[k][j]);
            }
        }

        return Array.ConvertAll(weights, Unscale);
    }

    private double[][] Gradient(double[][] weights)
    {
        var gradient = Array.ConvertAll(weights, row => row.Select((weight, j) => j < _width ? _penalty * weight : 0).ToArray());
        var shares = new double[_count];
        for (var i = 0; i < _rows.Length; i++)
        {
            Shares(weights, _rows[i], shares);
            for (var k = 0; k < _count; k++)
            {
                var error = (shares[k] - (_labels[i] == k ? 1 : 0)) / _rows.Length;
                for (var j = 0; j <= _width; j++) gradient[k][j] += error * _rows[i][j];
            }
        }

        return gradient;
    }

    private static void Shares(double[][] weights, double[] row, double[] shares)
    {
        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] = 0;
            for (var j = 0; j < row.Length; j++) shares[k] += weights[k][j] * row[j];
        }

        var (most, sum) = (shares.Max(), 0.0);
        for (var k = 0; k < shares.Length; k++) sum += shares[k] = Math.Exp(shares[k] - most);
        for (var k = 0; k < shares.Length; k++) shares[k] /= sum;
    }

    private double[][] Empty() => [.. Enumerable.Range(0, _count).Select(_ => new double[_width + 1])];

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

    private double[] Unscale(double[] row)
    {
        var weights = new double[row.Length];
        weights[^1] = row[^1];
        for (var j = 0; j < _width; j++)
        {
            weights[j] = row[j] / _scales[j];
            weights[^1] -= row[j] * _means[j] / _scales[j];
        }

        return weights;
    }
}
