using System.Numerics.Tensors;
using Parley.Language.Networks;

namespace Parley.Training.Networks;

/// <summary>The gradient of a <see cref="Dense"/> layer, and its steps.</summary>
internal sealed class DenseGradient(Dense layer)
{
    private readonly Adam _weights = new(layer.Weights);
    private readonly Adam _bias = new(layer.Bias);
    private float[] _room = [];

    /// <summary>Adds to the gradients of the weights, and of the input unless that is empty.</summary>
    public void Pass(float[] input, float[] ofOutput, float[]? ofInput, int rows)
    {
        var (inner, columns) = (layer.Inner, layer.Columns);
        var size = Math.Max(rows * inner, inner * columns);
        if (_room.Length < size) _room = new float[size * 2];
        Matrix.Transpose(input, _room, rows, inner);
        Matrix.AddProduct(_room, ofOutput, _weights.Gradient, inner, rows, columns);
        for (var row = 0; row < rows; row++) TensorPrimitives.Add(_bias.Gradient, ofOutput.AsSpan(row * columns, columns), _bias.Gradient);
        if (ofInput is null) return;
        Matrix.Transpose(layer.Weights, _room, inner, columns);
        Matrix.AddProduct(ofOutput, _room, ofInput, rows, columns, inner);
    }

    /// <summary>Adds to the gradient of the bias.</summary>
    public void AddToBias(ReadOnlySpan<float> gradient, float factor) =>
        TensorPrimitives.MultiplyAdd(gradient, factor, _bias.Gradient.AsSpan(0, gradient.Length), _bias.Gradient);

    public void Step(float rate, int time)
    {
        _weights.Step(rate, time, 0, layer.Weights.Length);
        _bias.Step(rate, time, 0, layer.Bias.Length);
    }
}
