using System.Numerics.Tensors;
using Parley.Language.Networks;
using Parley.Readers.Attributions;
using Parley.Training.Networks;

namespace Parley.Training.Attributions;

/// <summary>What a layer makes of all tokens of a text while it learns, and the gradient of that.</summary>
internal sealed class LearntView(Dense layer)
{
    private const int Width = AttributionNetwork.Mixed;

    private readonly DenseGradient _layer = new(layer);
    private float[] _views = [];
    private float[] _ofViews = [];

    /// <summary>Looks at an encoded text.</summary>
    public void Start(EncoderRun run)
    {
        _views = Room.Clear(_views, run.Count * Width);
        _ofViews = Room.Clear(_ofViews, run.Count * Width);
        layer.Apply(run.Output2, _views, run.Count);
    }

    /// <summary>What is made of a token.</summary>
    public ReadOnlySpan<float> Of(int token) => _views.AsSpan(token * Width, Width);

    /// <summary>Adds to the gradient of a token's view.</summary>
    public void Add(int token, ReadOnlySpan<float> gradient)
    {
        var sum = _ofViews.AsSpan(token * Width, Width);
        TensorPrimitives.Add(sum, gradient, sum);
    }

    /// <summary>Adds to the gradients of the layer and of the encoded tokens.</summary>
    public void Pass(EncoderRun run, float[] ofEncoded) => _layer.Pass(run.Output2, _ofViews, ofEncoded, run.Count);

    public void Step(float rate, int time) => _layer.Step(rate, time);
}
