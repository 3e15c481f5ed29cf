using System.Numerics.Tensors;
using Parley.Language.Networks;

namespace Parley.Language.Trees;

/// <summary>The weights of the network that tags and parses, and how a sentence runs through it.</summary>
/// <remarks>
/// Embeddings of words and of their parts are summed up; a layer looks at each token with its neighbours; two quasi-recurrent layers read
/// the sentence both ways; from their output come the scores of tags (linear), of heads (deep biaffine attention, Dozat and Manning 2017),
/// and of relations (a hidden layer over word and head, Kiperwasser and Goldberg 2016).
/// </remarks>
internal sealed class SyntaxNetwork
{
    /// <summary>The width of an embedding.</summary>
    public const int Embedding = 128;

    /// <summary>How many neighbours on each side a token is looked at with.</summary>
    public const int Reach = 1;

    /// <summary>The number of tokens that are looked at together.</summary>
    public const int WindowSize = (2 * Reach) + 1;

    /// <summary>The width of a recurrent layer, one way.</summary>
    public const int Hidden = 128;

    /// <summary>The width of what a layer gives.</summary>
    public const int Encoded = 2 * Hidden;

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
        Affine(run.Context, Weights.Gates1, Weights.Bias1, run.Gates1, rows, Embedding, Recurrence.GateCount * Hidden);
        foreach (var (start, end) in run.Sentences) Recurrence.Run(run.Gates1, run.Memory1, run.Output1, Hidden, start, end);
        run.Masks?.Apply(1, run.Output1, rows * Encoded);
        Affine(run.Output1, Weights.Gates2, Weights.Bias2, run.Gates2, rows, Encoded, Recurrence.GateCount * Hidden);
        foreach (var (start, end) in run.Sentences) Recurrence.Run(run.Gates2, run.Memory2, run.Output2, Hidden, start, end);
        run.Masks?.Apply(2, run.Output2, rows * Encoded);
        Affine(run.Output2, Weights.Tag, Weights.TagBias, run.TagScores, rows, Encoded, Tags);
        Affine(run.Output2, Weights.Project, Weights.ProjectBias, run.Projected, rows, Encoded, 4 * Arc);
        Split(run);
        run.Masks?.Apply(3, run.Words, rows * Arc);
        run.Masks?.Apply(4, run.Heads, rows * Arc);
        Affine(run.Words, Weights.Arc, Weights.ArcBias, run.Turned, rows, Arc, Arc);
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
        Weights.LabelBias.CopyTo(scores);
        Matrix.AddProduct(hidden, Weights.Label, scores, 1, Arc, Labels);
    }

    /// <summary>Adds to each token what the network makes of it together with its neighbours.</summary>
    private void LookAround(NetworkRun run)
    {
        foreach (var (start, end) in run.Sentences)
        {
            for (var token = start; token < end; token++)
            {
                var window = run.Window.AsSpan(token * WindowSize * Embedding, WindowSize * Embedding);
                var first = Math.Max(token - Reach, start);
                var last = Math.Min(token + Reach, end - 1);
                if (last - first < 2 * Reach) window.Clear();
                run.Input.AsSpan(first * Embedding, (last - first + 1) * Embedding).CopyTo(window[((first - token + Reach) * Embedding)..]);
            }
        }

        Affine(run.Window, Weights.Window, Weights.WindowBias, run.Seen, run.Count, WindowSize * Embedding, Embedding);
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

    private static void Affine(float[] input, float[] weights, float[] bias, float[] output, int rows, int inner, int columns)
    {
        for (var row = 0; row < rows; row++) bias.CopyTo(output.AsSpan(row * columns));
        Matrix.AddProduct(input, weights, output, rows, inner, columns);
    }
}
