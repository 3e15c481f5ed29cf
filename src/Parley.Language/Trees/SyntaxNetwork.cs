using System.Numerics.Tensors;
using Parley.Language.Networks;

namespace Parley.Language.Trees;

/// <summary>The weights of the network that tags and parses, and how a sentence runs through it.</summary>
/// <remarks>
/// Embeddings of words and of their parts are summed up; a layer looks at each token with its neighbours, another at the whole sentence; three
/// quasi-recurrent layers read the sentence both ways; from their output come the scores of tags (linear), of heads (deep biaffine attention, Dozat and Manning 2017),
/// and of relations (a hidden layer over word and head, Kiperwasser and Goldberg 2016).
/// </remarks>
internal sealed class SyntaxNetwork
{
    /// <summary>The width of an embedding.</summary>
    public const int Embedding = 128;

    /// <summary>The width of a recurrent layer, one way.</summary>
    public const int Hidden = 128;

    /// <summary>The number of recurrent layers.</summary>
    public const int LayerCount = 3;

    /// <summary>The width of what a layer gives.</summary>
    public const int Encoded = 2 * Hidden;

    /// <summary>The width of a layer's gates.</summary>
    public const int Gates = Recurrence.GateCount * Hidden;

    /// <summary>Where values of the words' and of the heads' views are left out; the inputs' place is 0, and the layers' follow.</summary>
    public const int WordsPlace = LayerCount + 1;

    /// <inheritdoc cref="WordsPlace"/>
    public const int HeadsPlace = LayerCount + 2;

    /// <summary>The width of the space in which words and heads are compared.</summary>
    public const int Arc = 128;

    /// <summary>The number of columns for tags; a tag set has at most so many.</summary>
    public const int Tags = 96;

    /// <summary>The number of columns for relations.</summary>
    public const int Labels = 64;

    /// <summary>The dense weights, in a fixed order.</summary>
    public Weights Weights { get; } = new();

    /// <summary>Runs sentences, whose inputs are in place, through the recurrent layers, and scores tags and heads.</summary>
    /// <param name="run">The inputs, and room for all that follows.</param>
    public void Run(NetworkRun run)
    {
        var rows = run.Count;
        LookAround(run);
        LookAtWhole(run);
        var input = run.Context;
        for (var layer = 0; layer < LayerCount; layer++)
        {
            RunLayer(run, layer, input);
            input = run.Layers[layer].Output;
        }

        Weights.Tag.Apply(input, run.TagScores, rows);
        Weights.Project.Apply(input, run.Projected, rows);
        Split(run);
        run.Masks?.Apply(WordsPlace, run.Words, rows * Arc);
        run.Masks?.Apply(HeadsPlace, run.Heads, rows * Arc);
        Weights.Arc.Apply(run.Words, run.Turned, rows);
    }

    /// <summary>Runs a recurrent layer; what a later one gives is added to what it was given (He et al. 2016).</summary>
    private void RunLayer(NetworkRun run, int number, float[] input)
    {
        var (layer, length) = (run.Layers[number], run.Count * Encoded);
        Weights.Gates[number].Apply(input, layer.Gates, run.Count);
        foreach (var (start, end) in run.Sentences) Recurrence.Run(layer.Gates, layer.Memory, layer.Output, Hidden, start, end);
        run.Masks?.Apply(number + 1, layer.Output, length);
        if (number > 0) TensorPrimitives.Add(layer.Output.AsSpan(0, length), input.AsSpan(0, length), layer.Output);
    }

    /// <summary>Adds to each token what the network makes of its whole sentence.</summary>
    private void LookAtWhole(NetworkRun run)
    {
        Surroundings.Average(run.Sentences, run.Input, run.Mean, Embedding);
        Weights.Whole.Apply(run.Mean, run.Whole, run.Sentences.Count);
        Activation.Rectify(run.Whole.AsSpan(0, run.Sentences.Count * Embedding));
        Surroundings.Spread(run.Sentences, run.Whole, run.Context, Embedding);
    }

    /// <summary>The scores of all heads for a word of a sentence; the root's comes last.</summary>
    public void ScoreHeads(NetworkRun run, int word, int start, int end, Span<float> scores)
    {
        var turned = run.Turned.AsSpan(word * Arc, Arc);
        for (var head = start; head < end; head++)
        {
            scores[head - start] = TensorPrimitives.Dot<float>(turned, run.Heads.AsSpan(head * Arc, Arc));
        }

        scores[end - start] = TensorPrimitives.Dot<float>(turned, Weights.Root);
    }

    /// <summary>The scores of the relations of a word to a head, and the hidden layer that they come from.</summary>
    public void ScoreLabels(NetworkRun run, int word, int head, Span<float> hidden, Span<float> scores)
    {
        TensorPrimitives.Add(run.LabelWords.AsSpan(word * Arc, Arc), run.LabelHeads.AsSpan(head * Arc, Arc), hidden);
        Activation.Rectify(hidden);
        Weights.Label.Apply(hidden, scores, 1);
    }

    /// <summary>Adds to each token what the network makes of it together with its neighbours.</summary>
    private void LookAround(NetworkRun run)
    {
        Surroundings.Gather(run.Sentences, run.Input, run.Window, Embedding);
        Weights.Window.Apply(run.Window, run.Seen, run.Count);
        var (seen, input) = (run.Seen, run.Input);
        var length = run.Count * Embedding;
        Activation.Rectify(seen.AsSpan(0, length));
        TensorPrimitives.Add(seen.AsSpan(0, length), input.AsSpan(0, length), run.Context.AsSpan(0, length));
    }

    private static void Split(NetworkRun run)
    {
        for (var row = 0; row < run.Count; row++)
        {
            var projected = run.Projected.AsSpan(row * 4 * Arc, 4 * Arc);
            Activation.Rectify(projected[..(2 * Arc)]);
            projected[..Arc].CopyTo(run.Words.AsSpan(row * Arc));
            projected[Arc..(2 * Arc)].CopyTo(run.Heads.AsSpan(row * Arc));
            projected[(2 * Arc)..(3 * Arc)].CopyTo(run.LabelWords.AsSpan(row * Arc));
            projected[(3 * Arc)..].CopyTo(run.LabelHeads.AsSpan(row * Arc));
        }
    }
}
