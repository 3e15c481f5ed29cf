using System.Numerics.Tensors;

namespace Parley.Prospects.Learning;

/// <summary>Fits a logistic regression with a penalty on the squares of its weights.</summary>
/// <remarks>Accelerated gradient descent (Nesterov) with a step from the largest curvature; the weights start at zero, so the result is the same each time.</remarks>
internal static class LogisticFit
{
    /// <summary>The weights, the last one the intercept, which is not penalised.</summary>
    /// <param name="rows">Standardised features, one row after the other.</param>
    /// <param name="width">The features of a row.</param>
    /// <param name="targets">What came of each row: 0 or 1.</param>
    /// <param name="offsets">The log-odds that each row starts from, or empty.</param>
    /// <param name="penalty">The weight of the penalty, for each row.</param>
    /// <param name="steps">How many steps to take.</param>
    public static float[] Fit(ReadOnlySpan<float> rows, int width, ReadOnlySpan<float> targets, ReadOnlySpan<float> offsets, float penalty, int steps)
    {
        var count = targets.Length;
        float[] weights = new float[width + 1], ahead = new float[width + 1], gradient = new float[width + 1];
        var step = 4 / (Curvature(rows, width, count) + (4 * penalty));
        var momentum = 1f;
        for (var round = 0; round < steps; round++)
        {
            Slope(rows, width, targets, offsets, ahead, gradient);
            var next = (1 + MathF.Sqrt(1 + (4 * momentum * momentum))) / 2;
            for (var i = 0; i <= width; i++)
            {
                var slope = (gradient[i] / count) + (i < width ? penalty * ahead[i] : 0);
                var moved = ahead[i] - (step * slope);
                ahead[i] = moved + ((momentum - 1) / next * (moved - weights[i]));
                weights[i] = moved;
            }

            momentum = next;
        }

        return weights;
    }

    private static void Slope(ReadOnlySpan<float> rows, int width, ReadOnlySpan<float> targets, ReadOnlySpan<float> offsets, float[] weights, float[] gradient)
    {
        Array.Clear(gradient);
        var slopes = gradient.AsSpan(0, width);
        var features = weights.AsSpan(0, width);
        for (var i = 0; i < targets.Length; i++)
        {
            var row = rows.Slice(i * width, width);
            var score = TensorPrimitives.Dot(row, features) + weights[width] + (offsets.IsEmpty ? 0 : offsets[i]);
            var error = Odds.Probability(score) - targets[i];
            TensorPrimitives.MultiplyAdd(row, error, slopes, slopes);
            gradient[width] += error;
        }
    }

    /// <summary>The largest eigenvalue of the features' covariance, by power iteration, with a margin.</summary>
    private static float Curvature(ReadOnlySpan<float> rows, int width, int count)
    {
        const int Rounds = 12;
        float[] direction = new float[width], next = new float[width];
        Array.Fill(direction, 1 / MathF.Sqrt(width));
        var largest = 1f;
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(next);
            for (var i = 0; i < count; i++)
            {
                var row = rows.Slice(i * width, width);
                TensorPrimitives.MultiplyAdd(row, TensorPrimitives.Dot(row, direction), next, next);
            }

            largest = TensorPrimitives.Norm(next) / count;
            TensorPrimitives.Divide(next, MathF.Max(1e-12f, TensorPrimitives.Norm(next)), direction);
        }

        return (1.2f * largest) + 1;
    }
}
