namespace Parley.Prospects.Links.Learning;

/// <summary>Weights that start at nought, each with a step that shrinks with the gradients that it has had.</summary>
/// <remarks>AdaGrad: Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 12 (2011).</remarks>
internal sealed class AdaptiveVector(int length, float rate, float penalty)
{
    private float[] _values = new float[length];
    private float[] _squares = new float[length];

    /// <summary>The weights.</summary>
    public ReadOnlySpan<float> Values => _values;

    /// <summary>Makes the vector at least so long.</summary>
    public void Lengthen(int to)
    {
        if (_values.Length >= to) return;
        Array.Resize(ref _values, to);
        Array.Resize(ref _squares, to);
    }

    /// <summary>Takes a step against a gradient of all weights; where it is nought nothing happens.</summary>
    public void Step(ReadOnlySpan<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            if (gradient[i] != 0) Step(i, gradient[i]);
        }
    }

    /// <summary>Takes a step of one weight, drawn towards nought by the penalty.</summary>
    public void Step(int index, float gradient)
    {
        var slope = gradient + (penalty * _values[index]);
        _squares[index] += slope * slope;
        _values[index] -= rate * slope / MathF.Sqrt(_squares[index] + 1);
    }
}
