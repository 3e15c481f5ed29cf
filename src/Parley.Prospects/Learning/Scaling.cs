using System.Numerics.Tensors;

namespace Parley.Prospects.Learning;

/// <summary>Brings features to mean 0 and deviation 1.</summary>
/// <param name="means">The mean of each feature.</param>
/// <param name="deviations">The deviation of each feature, not 0.</param>
internal sealed class Scaling(float[] means, float[] deviations)
{
    /// <summary>How far from its mean a feature may go, in deviations.</summary>
    private const float Limit = 4;

    public float[] Means => means;

    public float[] Deviations => deviations;

    /// <summary>The scaling that suits rows.</summary>
    public static Scaling Of(ReadOnlySpan<float> rows, int width)
    {
        var count = Math.Max(1, rows.Length / Math.Max(1, width));
        double[] sums = new double[width], squares = new double[width];
        for (var i = 0; i < rows.Length; i++)
        {
            sums[i % width] += rows[i];
            squares[i % width] += (double)rows[i] * rows[i];
        }

        var means = sums.Select(sum => (float)(sum / count)).ToArray();
        var deviations = squares.Select((square, i) => MathF.Max(1e-3f, (float)Math.Sqrt(Math.Max(0, (square / count) - (sums[i] / count * sums[i] / count))))).ToArray();
        return new Scaling(means, deviations);
    }

    /// <summary>Writes a row brought to scale.</summary>
    public void Apply(ReadOnlySpan<float> row, Span<float> scaled)
    {
        TensorPrimitives.Subtract(row, means, scaled);
        TensorPrimitives.Divide(scaled, deviations, scaled);
        TensorPrimitives.Max(scaled, -Limit, scaled);
        TensorPrimitives.Min(scaled, Limit, scaled);
    }
}
