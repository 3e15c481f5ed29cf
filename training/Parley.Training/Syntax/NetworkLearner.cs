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
    private const float UnknownShare = 0.1f;

    private static readonly int _relationCount = Enum.GetValues<Relation>().Length;

    private readonly SyntaxNetwork _network;
    private readonly NetworkRun _run = new();
    private readonly Masks _masks = new([0.1f, .. Enumerable.Repeat(0.2f, SyntaxNetwork.LayerCount), 0.1f, 0.1f]);
    private readonly Adam[] _dense;
    private readonly Dictionary<float[], Adam> _adams;
    private readonly float[] _table;
    private readonly Adam _embeddings;
    private readonly int _tagCount;
    private readonly NetworkRun _gradients = new();
    private float[] _room = [];
    private int _time;

    public NetworkLearner(SyntaxNetwork network, float[] embeddings, int tagCount)
    {
        _network = network;
        _tagCount = tagCount;
        _dense = [.. network.Weights.All.Select(weights => new Adam(weights))];
        _adams = network.Weights.All.Zip(_dense).ToDictionary(pair => pair.First, pair => pair.Second);
        _table = embeddings;
        _embeddings = new Adam(embeddings);
        _run.Masks = _masks;
    }

    /// <summary>Learns from some sentences at once.</summary>
    /// <returns>The number of words whose head was right.</returns>
    public int Learn(IReadOnlyList<NetworkExample> examples, float rate)
    {
        var rows = Embed(examples);
        _network.Run(_run);
        _gradients.Start(_run.Count);
        _gradients.Clear();
        var right = 0;
        for (var i = 0; i < examples.Count; i++)
        {
            var (start, end) = _run.Sentences[i];
            if (examples[i].Tags.Length > 0) LearnTags(examples[i], start);
            right += LearnHeads(examples[i], start, end);
            LearnLabels(examples[i], start);
        }

        PassBack();
        PassToEmbeddings(rows, rate);
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
                input.Clear();
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
        var ofWeights = GradientOf(_network.Weights.Label.Weights);
        var ofBias = GradientOf(_network.Weights.Label.Bias).AsSpan(0, _relationCount);
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
                ofHidden[k] = TensorPrimitives.Dot(used, _network.Weights.Label.Weights.AsSpan(k * SyntaxNetwork.Labels, _relationCount));
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
        PassAffine(_run.Words, weights.Arc, g.Turned, g.Words, rows);
        _masks.Pass(SyntaxNetwork.WordsPlace, g.Words, rows * Arc);
        _masks.Pass(SyntaxNetwork.HeadsPlace, g.Heads, rows * Arc);
        JoinViews();
        PassAffine(_run.Encoded, weights.Tag, g.TagScores, g.Encoded, rows);
        PassAffine(_run.Encoded, weights.Project, g.Projected, g.Encoded, rows);
        for (var layer = SyntaxNetwork.LayerCount - 1; layer > 0; layer--)
        {
            var before = g.Layers[layer - 1].Output.AsSpan(0, rows * Encoded);
            TensorPrimitives.Add(before, g.Layers[layer].Output.AsSpan(0, rows * Encoded), before);
            PassLayer(layer, _run.Layers[layer - 1].Output, g.Layers[layer - 1].Output);
        }

        PassLayer(0, _run.Context, g.Context);
        PassWindow();
        PassWhole();
        _masks.Pass(0, g.Input, rows * Embedding);
    }

    private void PassLayer(int number, float[] input, float[] ofInput)
    {
        var (run, gradient) = (_run.Layers[number], _gradients.Layers[number]);
        _masks.Pass(number + 1, gradient.Output, _run.Count * Encoded);
        foreach (var (start, end) in _run.Sentences) RecurrenceGradient.Pass(run.Gates, run.Memory, gradient.Output, gradient.Gates, Hidden, start, end);
        PassAffine(input, _network.Weights.Gates[number], gradient.Gates, ofInput, _run.Count);
    }

    private void PassWhole()
    {
        var g = _gradients;
        for (var i = 0; i < _run.Sentences.Count; i++)
        {
            var (start, end) = _run.Sentences[i];
            var ofWhole = g.Whole.AsSpan(i * Embedding, Embedding);
            for (var token = start; token < end; token++) TensorPrimitives.Add(ofWhole, g.Context.AsSpan(token * Embedding, Embedding), ofWhole);
            for (var k = 0; k < Embedding; k++)
            {
                if (_run.Whole[(i * Embedding) + k] <= 0) ofWhole[k] = 0;
            }
        }

        PassAffine(_run.Mean, _network.Weights.Whole, g.Whole, g.Mean, _run.Sentences.Count);
        for (var i = 0; i < _run.Sentences.Count; i++)
        {
            var (start, end) = _run.Sentences[i];
            var share = 1f / (end - start);
            for (var token = start; token < end; token++)
            {
                var ofInput = g.Input.AsSpan(token * Embedding, Embedding);
                TensorPrimitives.MultiplyAdd(g.Mean.AsSpan(i * Embedding, Embedding), share, ofInput, ofInput);
            }
        }
    }

    private void PassWindow()
    {
        var g = _gradients;
        for (var i = 0; i < _run.Count * Embedding; i++) g.Seen[i] = _run.Seen[i] > 0 ? g.Context[i] : 0;
        PassAffine(_run.Window, _network.Weights.Window, g.Seen, g.Window, _run.Count);
        g.Context.AsSpan(0, _run.Count * Embedding).CopyTo(g.Input);
        foreach (var (start, end) in _run.Sentences)
        {
            for (var token = start; token < end; token++)
            {
                for (var side = -Surroundings.Reach; side <= Surroundings.Reach; side++)
                {
                    if (token + side < start || token + side >= end) continue;
                    var ofInput = g.Input.AsSpan((token + side) * Embedding, Embedding);
                    var place = (token * Surroundings.WindowSize) + side + Surroundings.Reach;
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
    private void PassAffine(float[] input, Dense layer, float[] ofOutput, float[] ofInput, int rows)
    {
        var (inner, columns) = (layer.Inner, layer.Columns);
        var length = Math.Max(rows * inner, inner * columns);
        if (_room.Length < length) _room = new float[length * 2];
        var turned = _room;
        Matrix.Transpose(input, turned, rows, inner);
        Matrix.AddProduct(turned, ofOutput, GradientOf(layer.Weights), inner, rows, columns);
        Matrix.Transpose(layer.Weights, turned, inner, columns);
        Matrix.AddProduct(ofOutput, turned, ofInput, rows, columns, inner);
        var ofBias = GradientOf(layer.Bias);
        for (var row = 0; row < rows; row++) TensorPrimitives.Add(ofBias, ofOutput.AsSpan(row * columns, columns), ofBias);
    }

    private void PassToEmbeddings(int[][] rows, float rate)
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
    }

    private float[] GradientOf(float[] weights) => _adams[weights].Gradient;
}
