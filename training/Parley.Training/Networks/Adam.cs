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
    /// <param name="length">The number of weights.</param>
    public void Step(float rate, int time, int start, int length)
    {
        var pace = rate * MathF.Sqrt(1 - MathF.Pow(Decay2, time)) / (1 - MathF.Pow(Decay1, time));
        var (w, m, s, g) = (weights, _mean, _square, Gradient);
        for (var i = start; i < start + length; i++)
        {
            var gradient = g[i];
            m[i] = (Decay1 * m[i]) + ((1 - Decay1) * gradient);
            s[i] = (Decay2 * s[i]) + ((1 - Decay2) * gradient * gradient);
            w[i] -= pace * m[i] / (MathF.Sqrt(s[i]) + Least);
            g[i] = 0;
        }
    }
}
