using System.Numerics.Tensors;
using Parley.Prospects.Learning;

namespace Parley.Prospects.Engine;

/// <summary>A logistic regression over features brought to scale.</summary>
/// <param name="Scaling">The scale.</param>
/// <param name="Weights">A weight for each feature, and the intercept.</param>
internal sealed record LinearModel(Scaling Scaling, float[] Weights)
{
    /// <summary>The log-odds of a row.</summary>
    public float Score(ReadOnlySpan<float> row)
    {
        Span<float> scaled = stackalloc float[row.Length];
        Scaling.Apply(row, scaled);
        return TensorPrimitives.Dot<float>(scaled, Weights.AsSpan(0, row.Length)) + Weights[^1];
    }

    /// <summary>Adds to each feature what it moves the score by.</summary>
    public void Explain(ReadOnlySpan<float> row, Span<float> moves, float weight)
    {
        Span<float> scaled = stackalloc float[row.Length];
        Scaling.Apply(row, scaled);
        for (var i = 0; i < row.Length; i++) moves[i] += weight * scaled[i] * Weights[i];
    }

    /// <summary>Learns from rows.</summary>
    public static LinearModel Fit(ReadOnlySpan<float> rows, int width, float[] targets, float[] offsets, float penalty, int steps)
    {
        var scaling = Scaling.Of(rows, width);
        var scaled = new float[rows.Length];
        for (var at = 0; at < rows.Length; at += width) scaling.Apply(rows.Slice(at, width), scaled.AsSpan(at, width));
        return new LinearModel(scaling, LogisticFit.Fit(scaled, width, targets, offsets, penalty, steps));
    }
}
