using System.Numerics.Tensors;
using Parley.Language;
using Parley.Language.Networks;
using Parley.Language.Trees;
using Parley.Training.Networks;

namespace Parley.Training.Syntax;

/// <summary>Teaches the network: moves its weights against the gradient of the cross-entropy of tags, heads and relations.</summary>
internal sealed class NetworkLearner
{
    private const int Embedding = SyntaxNetwork.Embedding;
    private const int Hidden = SyntaxNetwork.Hidden;
    private const int Encoded = SyntaxNetwork.Encoded;
    private const int Arc = SyntaxNetwork.Arc;
    private const int Gates = Recurrence.GateCount * Hidden;
    private const float UnknownShare = 0.1f;

    private static readonly int _relationCount = Enum.GetValues<Relation>().Length;

    private readonly SyntaxNetwork _network;
    private readonly NetworkRun _run = new();
    private readonly Masks _masks = new([0.1f, 0.2f, 0.25f, 0.1f, 0.1f]);
    private readonly Adam[] _dense;
    private readonly Dictionary<float[], Adam> _adams;
    private readonly float[] _table;
    private readonly Adam _embeddings;
    private readonly Adam _silverness;
    private readonly float[] _silver = new float[Embedding];
    private readonly int _tagCount;
    private readonly NetworkGradients _gradients = new();
    private int _time;

    public NetworkLearner(SyntaxNetwork network, float[] embeddings, int tagCount)
    {
        _network = network;
        _tagCount = tagCount;
        _dense = [.. network.Weights.All.Select(weights => new Adam(weights))];
        _adams = network.Weights.All.Zip(_dense).ToDictionary(pair => pair.First, pair => pair.Second);
        _table = embeddings;
        _embeddings = new Adam(embeddings);
        _silverness = new Adam(_silver);
        _run.Masks = _masks;
    }

    /// <summary>Learns from some sentences at once.</summary>
    /// <returns>The number of words whose head was right.</returns>
    public int Learn(IReadOnlyList<NetworkExample> examples, float rate)
    {
        var rows = Embed(examples);
        _network.Run(_run);
        _gradients.Start(_run.Count);
        var right = 0;
        for (var i = 0; i < examples.Count; i++)
        {
            var (start, end) = _run.Sentences[i];
            if (examples[i].Tags.Length > 0) LearnTags(examples[i], start);
            right += LearnHeads(examples[i], start, end);
            LearnLabels(examples[i], start);
        }

        PassBack();
        PassToEmbeddings(examples, rows, rate);
        foreach (var adam in _dense) adam.Step(rate, _time, 0, adam.Gradient.Length);
        return right;
    }

    private int[][] Embed(IReadOnlyList<NetworkExample> examples)
    {
        _run.Start(examples.Sum(example => example.Lexemes.Length));
        var rows = new int[_run.Count][];
        var token = 0;
        foreach (var example in examples)
        {
            _run.Sentences.Add((token, token + example.Lexemes.Length));
            foreach (var lexeme in example.Lexemes)
            {
                rows[token] = lexeme.Rows;
                if (_masks.Next() < UnknownShare * uint.MaxValue) rows[token] = [0, .. lexeme.Rows[1..]];
                var input = _run.Input.AsSpan(token * Embedding, Embedding);
                if (example.Tags.Length > 0) input.Clear();
                else _silver.CopyTo(input);
                foreach (var row in rows[token]) TensorPrimitives.Add(input, _table.AsSpan(row * Embedding, Embedding), input);
                token++;
            }
        }

        _masks.Apply(0, _run.Input, token * Embedding);
        return rows;
    }

    private void LearnTags(NetworkExample example, int start)
    {
        for (var i = 0; i < example.Tags.Length; i++)
        {
            var at = (start + i) * SyntaxNetwork.Tags;
            TensorPrimitives.SoftMax(_run.TagScores.AsSpan(at, _tagCount), _gradients.TagScores.AsSpan(at, _tagCount));
            _gradients.TagScores[at + example.Tags[i]] -= 1;
        }
    }

    private int LearnHeads(NetworkExample example, int start, int end)
    {
        var count = end - start;
        var scores = new float[count + 1];
        var right = 0;
        for (var i = 0; i < count; i++)
        {
            _network.ScoreHeads(_run, start + i, start, end, scores);
            scores[i] = -1e9f;
            var gold = example.Heads[i] < 0 ? count : example.Heads[i];
            if (TensorPrimitives.IndexOfMax<float>(scores) == gold) right++;
            TensorPrimitives.SoftMax<float>(scores, scores);
            scores[gold] -= 1;
            PassArcs(scores, start + i, start, count);
        }

        return right;
    }

    private void PassArcs(float[] gradient, int word, int start, int count)
    {
        var turned = _run.Turned.AsSpan(word * Arc, Arc);
        var ofTurned = _gradients.Turned.AsSpan(word * Arc, Arc);
        for (var head = 0; head <= count; head++)
        {
            if (MathF.Abs(gradient[head]) < 1e-5f) continue;
            var view = head == count ? _network.Weights.Root : _run.Heads.AsSpan((start + head) * Arc, Arc);
            var ofView = head == count ? GradientOf(_network.Weights.Root) : _gradients.Heads.AsSpan((start + head) * Arc, Arc);
            TensorPrimitives.MultiplyAdd(view, gradient[head], ofTurned, ofTurned);
            TensorPrimitives.MultiplyAdd(turned, gradient[head], ofView, ofView);
        }
    }

    private void LearnLabels(NetworkExample example, int start)
    {
        Span<float> hidden = stackalloc float[Arc];
        Span<float> scores = stackalloc float[SyntaxNetwork.Labels];
        Span<float> ofHidden = stackalloc float[Arc];
        var ofWeights = GradientOf(_network.Weights.Label);
        var ofBias = GradientOf(_network.Weights.LabelBias).AsSpan(0, _relationCount);
        for (var i = 0; i < example.Heads.Length; i++)
        {
            if (example.Heads[i] < 0) continue;
            var (word, head) = (start + i, start + example.Heads[i]);
            _network.ScoreLabels(_run, word, head, hidden, scores);
            var used = scores[.._relationCount];
            TensorPrimitives.SoftMax(used, used);
            used[(int)example.Relations[i]] -= 1;
            TensorPrimitives.Add(ofBias, used, ofBias);
            for (var k = 0; k < Arc; k++)
            {
                ofHidden[k] = 0;
                if (hidden[k] <= 0) continue;
                var row = ofWeights.AsSpan(k * SyntaxNetwork.Labels, _relationCount);
                TensorPrimitives.MultiplyAdd(used, hidden[k], row, row);
                ofHidden[k] = TensorPrimitives.Dot(used, _network.Weights.Label.AsSpan(k * SyntaxNetwork.Labels, _relationCount));
            }

            var ofWord = _gradients.LabelWords.AsSpan(word * Arc, Arc);
            var ofHead = _gradients.LabelHeads.AsSpan(head * Arc, Arc);
            TensorPrimitives.Add(ofWord, ofHidden, ofWord);
            TensorPrimitives.Add(ofHead, ofHidden, ofHead);
        }
    }

    private void PassBack()
    {
        var (g, weights, rows) = (_gradients, _network.Weights, _run.Count);
        PassAffine(_run.Words, weights.Arc, weights.ArcBias, g.Turned, g.Words, Arc, Arc);
        _masks.Pass(3, g.Words, rows * Arc);
        _masks.Pass(4, g.Heads, rows * Arc);
        JoinViews();
        PassAffine(_run.Output2, weights.Tag, weights.TagBias, g.TagScores, g.Output2, Encoded, SyntaxNetwork.Tags);
        PassAffine(_run.Output2, weights.Project, weights.ProjectBias, g.Projected, g.Output2, Encoded, 4 * Arc);
        _masks.Pass(2, g.Output2, rows * Encoded);
        foreach (var (start, end) in _run.Sentences) RecurrenceGradient.Pass(_run.Gates2, _run.Memory2, g.Output2, g.Gates, Hidden, start, end);
        PassAffine(_run.Output1, weights.Gates2, weights.Bias2, g.Gates, g.Output1, Encoded, Gates);
        _masks.Pass(1, g.Output1, rows * Encoded);
        foreach (var (start, end) in _run.Sentences) RecurrenceGradient.Pass(_run.Gates1, _run.Memory1, g.Output1, g.Gates, Hidden, start, end);
        PassAffine(_run.Context, weights.Gates1, weights.Bias1, g.Gates, g.Input, Embedding, Gates);
        PassWindow();
        _masks.Pass(0, g.Input, rows * Embedding);
    }

    private void PassWindow()
    {
        var g = _gradients;
        for (var i = 0; i < _run.Count * Embedding; i++) g.Seen[i] = _run.Seen[i] > 0 ? g.Input[i] : 0;
        var (weights, inner) = (_network.Weights, SyntaxNetwork.WindowSize * Embedding);
        PassAffine(_run.Window, weights.Window, weights.WindowBias, g.Seen, g.Window, inner, Embedding);
        foreach (var (start, end) in _run.Sentences)
        {
            for (var token = start; token < end; token++)
            {
                for (var side = -SyntaxNetwork.Reach; side <= SyntaxNetwork.Reach; side++)
                {
                    if (token + side < start || token + side >= end) continue;
                    var ofInput = g.Input.AsSpan((token + side) * Embedding, Embedding);
                    var place = (token * SyntaxNetwork.WindowSize) + side + SyntaxNetwork.Reach;
                    TensorPrimitives.Add(ofInput, g.Window.AsSpan(place * Embedding, Embedding), ofInput);
                }
            }
        }
    }

    /// <summary>Puts the gradients of the four views of each token side by side, those of the rectified ones only where they passed.</summary>
    private void JoinViews()
    {
        for (var row = 0; row < _run.Count; row++)
        {
            var joined = _gradients.Projected.AsSpan(row * 4 * Arc, 4 * Arc);
            _gradients.Words.AsSpan(row * Arc, Arc).CopyTo(joined);
            _gradients.Heads.AsSpan(row * Arc, Arc).CopyTo(joined[Arc..]);
            _gradients.LabelWords.AsSpan(row * Arc, Arc).CopyTo(joined[(2 * Arc)..]);
            _gradients.LabelHeads.AsSpan(row * Arc, Arc).CopyTo(joined[(3 * Arc)..]);
            var values = _run.Projected.AsSpan(row * 4 * Arc, 2 * Arc);
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] <= 0) joined[i] = 0;
            }
        }
    }

    /// <summary>Passes a gradient back through a linear layer: adds to those of its weights, its bias and its input.</summary>
    private void PassAffine(float[] input, float[] weights, float[] bias, float[] ofOutput, float[] ofInput, int inner, int columns)
    {
        var rows = _run.Count;
        var turned = _gradients.Room(Math.Max(rows * inner, inner * columns));
        Matrix.Transpose(input, turned, rows, inner);
        Matrix.AddProduct(turned, ofOutput, GradientOf(weights), inner, rows, columns);
        Matrix.Transpose(weights, turned, inner, columns);
        Matrix.AddProduct(ofOutput, turned, ofInput, rows, columns, inner);
        var ofBias = GradientOf(bias);
        for (var row = 0; row < rows; row++) TensorPrimitives.Add(ofBias, ofOutput.AsSpan(row * columns, columns), ofBias);
    }

    private void PassToEmbeddings(IReadOnlyList<NetworkExample> examples, int[][] rows, float rate)
    {
        _time++;
        var touched = new HashSet<int>();
        for (var token = 0; token < rows.Length; token++)
        {
            var gradient = _gradients.Input.AsSpan(token * Embedding, Embedding);
            foreach (var row in rows[token])
            {
                touched.Add(row);
                var ofRow = _embeddings.Gradient.AsSpan(row * Embedding, Embedding);
                TensorPrimitives.Add(ofRow, gradient, ofRow);
            }
        }

        foreach (var row in touched) _embeddings.Step(rate, _time, row * Embedding, Embedding);
        for (var i = 0; i < examples.Count; i++)
        {
            if (examples[i].Tags.Length > 0) continue;
            var (start, end) = _run.Sentences[i];
            for (var token = start; token < end; token++)
            {
                TensorPrimitives.Add(_silverness.Gradient, _gradients.Input.AsSpan(token * Embedding, Embedding), _silverness.Gradient);
            }
        }

        _silverness.Step(rate, _time, 0, Embedding);
    }

    private float[] GradientOf(float[] weights) => _adams[weights].Gradient;
}
