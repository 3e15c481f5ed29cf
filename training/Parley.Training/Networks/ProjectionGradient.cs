using Parley.Language.Networks;

namespace Parley.Training.Networks;

/// <summary>The gradient of a <see cref="Projection"/>, and its steps.</summary>
internal sealed class ProjectionGradient(Projection layer)
{
    private readonly DenseGradient? _narrow = layer.Narrow is { } narrow ? new DenseGradient(narrow) : null;
    private readonly DenseGradient _wide = new(layer.Wide);
    private float[] _ofMiddle = [];

    /// <summary>Adds to the gradients of the weights and of the input.</summary>
    public void Pass(float[] input, float[] middle, float[] ofOutput, float[] ofInput, int rows)
    {
        if (_narrow is null)
        {
            _wide.Pass(input, ofOutput, ofInput, rows);
            return;
        }

        _ofMiddle = Room.Clear(_ofMiddle, rows * layer.Wide.Inner);
        _wide.Pass(middle, ofOutput, _ofMiddle, rows);
        _narrow.Pass(input, _ofMiddle, ofInput, rows);
    }

    public void Step(float rate, int time)
    {
        _narrow?.Step(rate, time);
        _wide.Step(rate, time);
    }
}
