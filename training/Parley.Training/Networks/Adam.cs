using System.Numerics;
using System.Runtime.InteropServices;

namespace Parley.Training.Networks;

/// <summary>Moves weights against their gradient, each at a pace of its own (Kingma and Ba 2015).</summary>
internal sealed class Adam(float[] weights)
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.98f;
    private const float Least = 1e-8f;

    private readonly float[] _mean = new float[weights.Length];
    private readonly float[] _square = new float[weights.Length];

    /// <summary>The gradient of the next step; a step sets it back to 0.</summary>
    public float[] Gradient { get; } = new float[weights.Length];

    /// <summary>Moves a range of the weights.</summary>
    /// <param name="rate">The learning rate.</param>
    /// <param name="time">The number of the step, from 1.</param>
    /// <param name="start">The first weight of the range.</param>
    /// <param name="length">The number of weights, a multiple of 16.</param>
    public void Step(float rate, int time, int start, int length)
    {
        var pace = rate * MathF.Sqrt(1 - MathF.Pow(Decay2, time)) / (1 - MathF.Pow(Decay1, time));
        var w = Range(weights);
        var m = Range(_mean);
        var s = Range(_square);
        var g = Range(Gradient);
        for (var i = 0; i < g.Length; i++)
        {
            m[i] = (Decay1 * m[i]) + ((1 - Decay1) * g[i]);
            s[i] = (Decay2 * s[i]) + ((1 - Decay2) * g[i] * g[i]);
            w[i] -= pace * m[i] / (Vector.SquareRoot(s[i]) + new Vector<float>(Least));
        }

        g.Clear();

        Span<Vector<float>> Range(float[] values) => MemoryMarshal.Cast<float, Vector<float>>(values.AsSpan(start, length));
    }
}
