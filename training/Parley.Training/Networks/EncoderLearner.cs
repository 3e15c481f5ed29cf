using System.Numerics.Tensors;
using Parley.Language.Networks;

namespace Parley.Training.Networks;

/// <summary>Teaches the layers of an <see cref="Encoder"/>; its embeddings stay as they are.</summary>
internal sealed class EncoderLearner(Encoder encoder)
{
    private readonly DenseGradient _window = new(encoder.Window);
    private readonly DenseGradient _whole = new(encoder.Whole);
    private readonly ProjectionGradient _gates1 = new(encoder.Gates1);
    private readonly ProjectionGradient _gates2 = new(encoder.Gates2);
    private float[] _ofGates = [];
    private float[] _ofOutput1 = [];
    private float[] _ofContext = [];
    private float[] _ofWhole = [];

    /// <summary>Adds to the gradients of the layers.</summary>
    /// <param name="run">The sentences, as they went through with masks.</param>
    /// <param name="masks">The masks.</param>
    /// <param name="ofOutput">The gradient of what came out; it is used up.</param>
    public void Pass(EncoderRun run, Masks masks, float[] ofOutput)
    {
        var rows = run.Count;
        _ofGates = Room.Clear(_ofGates, rows * Encoder.Gates);
        _ofOutput1 = Room.Clear(_ofOutput1, rows * Encoder.Width);
        _ofContext = Room.Clear(_ofContext, rows * Encoder.Embedding);
        ofOutput.AsSpan(0, rows * Encoder.Width).CopyTo(_ofOutput1);
        masks.Pass(2, ofOutput, rows * Encoder.Width);
        foreach (var (start, end) in run.Sentences) RecurrenceGradient.Pass(run.Gates2, run.Memory2, ofOutput, _ofGates, Encoder.Hidden, start, end);
        _gates2.Pass(run.Output1, run.Middle2, _ofGates, _ofOutput1, rows);
        masks.Pass(1, _ofOutput1, rows * Encoder.Width);
        foreach (var (start, end) in run.Sentences) RecurrenceGradient.Pass(run.Gates1, run.Memory1, _ofOutput1, _ofGates, Encoder.Hidden, start, end);
        _gates1.Pass(run.Context, run.Middle1, _ofGates, _ofContext, rows);
        PassWhole(run);
        Room.PassRectified(run.Seen, _ofContext, rows * Encoder.Embedding);
        _window.Pass(run.Window, _ofContext, null, rows);
    }

    public void Step(float rate, int time)
    {
        _window.Step(rate, time);
        _whole.Step(rate, time);
        _gates1.Step(rate, time);
        _gates2.Step(rate, time);
    }

    private void PassWhole(EncoderRun run)
    {
        const int Width = Encoder.Embedding;
        _ofWhole = Room.Clear(_ofWhole, run.Sentences.Count * Width);
        for (var i = 0; i < run.Sentences.Count; i++)
        {
            var ofSentence = _ofWhole.AsSpan(i * Width, Width);
            for (var token = run.Sentences[i].Start; token < run.Sentences[i].End; token++)
            {
                TensorPrimitives.Add(ofSentence, _ofContext.AsSpan(token * Width, Width), ofSentence);
            }
        }

        Room.PassRectified(run.WholeSeen, _ofWhole, run.Sentences.Count * Width);
        _whole.Pass(run.Mean, _ofWhole, null, run.Sentences.Count);
    }
}
