using System.Numerics;
using System.Runtime.InteropServices;
using Parley.Language.Names;

namespace Parley.Training.Names;

/// <summary>The conditional random field in training: weights in floating point, learned with AdaGrad.</summary>
/// <remarks>Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 2011. Single-threaded and deterministic.</remarks>
/// <param name="rows">The number of features.</param>
/// <param name="seed">Chooses the features that each token does without.</param>
internal sealed class NameCrf(int rows, int seed)
{
    public const int Width = 24;
    private const float Rate = 0.1f;
    private const float Decay = 1e-6f;

    /// <summary>The share of features that a token does without while the weights are learnt (Wang and Manning 2013, "Fast Dropout Training").</summary>
    private const float Dropped = 0.65f;

    private readonly float[] _weights = new float[rows * Width];
    private readonly float[] _squares = new float[rows * Width];
    private readonly float[] _transitions = new float[NameLabels.Count * Width];
    private readonly float[] _transitionSquares = new float[NameLabels.Count * Width];
    private readonly float[] _transitionGradient = new float[NameLabels.Count * Width];
    private readonly float[] _transitionExp = new float[NameLabels.Count * Width];
    private readonly float[] _transitionExpTransposed = new float[NameLabels.Count * Width];
    private readonly Random _random = new(seed);
    private readonly List<int> _kept = [];
    private readonly List<int> _starts = [];
    private float[] _emissions = [];
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _gradient = [];

    public ReadOnlySpan<float> Row(int row) => _weights.AsSpan(row * Width, NameLabels.Count);

    public float Transition(int before, int label) => _transitions[before * Width + label];

    /// <summary>A field with the mean weights of several that have the same features.</summary>
    public static NameCrf MeanOf(IReadOnlyList<NameCrf> fields)
    {
        var mean = new NameCrf(fields[0]._weights.Length / Width, seed: 0);
        foreach (var field in fields)
        {
            AddScaledRows(field._weights, 1f / fields.Count, mean._weights);
            AddScaledRows(field._transitions, 1f / fields.Count, mean._transitions);
        }

        return mean;
    }

    /// <summary>Learns from one sentence, some of whose features are left out at random.</summary>
    public void Learn(NameExample example)
    {
        var (allowed, count) = (example.Allowed, example.Allowed.Length);
        Resize(count * Width);
        ExpTransitions();
        Choose(example);
        for (var i = 0; i < count; i++) Emit(KeptAt(i), _emissions.AsSpan(i * Width, Width));
        AddExpected(count, example.Weight);
        if (NameMask.AreLabels(allowed)) AddTrue(allowed, -example.Weight);
        else AddAllowed(allowed, -example.Weight);
        for (var i = 0; i < count; i++)
        {
            var gradient = _gradient.AsSpan(i * Width, Width);
            foreach (var row in KeptAt(i)) Step(_weights.AsSpan(row * Width, Width), _squares.AsSpan(row * Width, Width), gradient);
        }

        Step(_transitions, _transitionSquares, _transitionGradient);
    }

    private void Choose(NameExample example)
    {
        _kept.Clear();
        _starts.Clear();
        for (var i = 0; i < example.Allowed.Length; i++)
        {
            _starts.Add(_kept.Count);
            foreach (var row in example.Features.AsSpan(example.Starts[i]..example.Starts[i + 1]))
            {
                if (_random.NextSingle() >= Dropped) _kept.Add(row);
            }
        }

        _starts.Add(_kept.Count);
    }

    private ReadOnlySpan<int> KeptAt(int i) => CollectionsMarshal.AsSpan(_kept)[_starts[i].._starts[i + 1]];

    private void Resize(int length)
    {
        if (_emissions.Length < length)
        {
            _emissions = new float[length * 2];
            _forward = new float[length * 2];
            _backward = new float[length * 2];
            _gradient = new float[length * 2];
        }

        Array.Clear(_gradient, 0, length);
    }

    private void AddTrue(ReadOnlySpan<uint> labels, float weight)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            var label = BitOperations.Log2(labels[i]);
            _gradient[i * Width + label] += weight;
            if (i > 0) _transitionGradient[BitOperations.Log2(labels[i - 1]) * Width + label] += weight;
        }
    }

    private void AddAllowed(ReadOnlySpan<uint> allowed, float weight)
    {
        for (var i = 0; i < allowed.Length; i++) Mask(_emissions.AsSpan(i * Width, Width), allowed[i]);
        AddExpected(allowed.Length, weight);
    }

    private static void Mask(Span<float> emissions, uint allowed)
    {
        for (var label = 0; label < NameLabels.Count; label++)
        {
            if (!allowed.Has(label)) emissions[label] = 0;
        }
    }

    /// <summary>Adds how often each label and each pair of labels is to be expected, under the emissions as they are, to the gradient.</summary>
    private void AddExpected(int count, float weight)
    {
        Forward(count);
        Backward(count);
        Span<float> expected = stackalloc float[Width];
        for (var i = 0; i < count; i++)
        {
            _forward.AsSpan(i * Width, Width).CopyTo(expected);
            Multiply(_backward.AsSpan(i * Width, Width), expected);
            Normalise(expected);
            AddScaled(expected, weight, _gradient.AsSpan(i * Width, Width));
            if (i > 0) AddPairs(i, weight);
        }
    }

    private void ExpTransitions()
    {
        Array.Clear(_transitionGradient);
        for (var before = 0; before < NameLabels.Count; before++)
        {
            for (var label = 0; label < NameLabels.Count; label++)
            {
                var value = NameLabels.CanFollow(before, label) ? MathF.Exp(_transitions[before * Width + label]) : 0;
                _transitionExp[before * Width + label] = value;
                _transitionExpTransposed[label * Width + before] = value;
            }
        }
    }

    private void Emit(ReadOnlySpan<int> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var row in features) AddScaled(_weights.AsSpan(row * Width, Width), 1 / (1 - Dropped), scores);
        var top = float.MinValue;
        for (var label = 0; label < NameLabels.Count; label++) top = Math.Max(top, scores[label]);
        for (var label = 0; label < NameLabels.Count; label++) scores[label] = MathF.Exp(Math.Max(scores[label] - top, -60));
        for (var label = NameLabels.Count; label < Width; label++) scores[label] = 0;
    }

    private void Forward(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = _forward.AsSpan(i * Width, Width);
            if (i == 0)
            {
                for (var label = 0; label < Width; label++) at[label] = label < NameLabels.Count && NameLabels.Starts(label) ? 1 : 0;
            }
            else
            {
                at.Clear();
                var before = _forward.AsSpan((i - 1) * Width, Width);
                for (var label = 0; label < NameLabels.Count; label++) AddScaled(_transitionExp.AsSpan(label * Width, Width), before[label], at);
            }

            Multiply(_emissions.AsSpan(i * Width, Width), at);
            Normalise(at);
        }
    }

    private void Backward(int count)
    {
        Span<float> next = stackalloc float[Width];
        for (var i = count - 1; i >= 0; i--)
        {
            var at = _backward.AsSpan(i * Width, Width);
            if (i == count - 1)
            {
                for (var label = 0; label < Width; label++) at[label] = label < NameLabels.Count && NameLabels.Ends(label) ? 1 : 0;
                continue;
            }

            at.Clear();
            _backward.AsSpan((i + 1) * Width, Width).CopyTo(next);
            Multiply(_emissions.AsSpan((i + 1) * Width, Width), next);
            for (var label = 0; label < NameLabels.Count; label++) AddScaled(_transitionExpTransposed.AsSpan(label * Width, Width), next[label], at);
            Normalise(at);
        }
    }

    private void AddPairs(int i, float weight)
    {
        Span<float> after = stackalloc float[Width];
        Span<float> pair = stackalloc float[Width];
        _backward.AsSpan(i * Width, Width).CopyTo(after);
        Multiply(_emissions.AsSpan(i * Width, Width), after);
        float total = 0;
        for (var before = 0; before < NameLabels.Count; before++)
        {
            after.CopyTo(pair);
            Multiply(_transitionExp.AsSpan(before * Width, Width), pair);
            total += _forward[(i - 1) * Width + before] * Sum(pair);
        }

        for (var before = 0; before < NameLabels.Count; before++)
        {
            var scale = weight * _forward[(i - 1) * Width + before] / total;
            if (scale == 0) continue;
            after.CopyTo(pair);
            Multiply(_transitionExp.AsSpan(before * Width, Width), pair);
            AddScaled(pair, scale, _transitionGradient.AsSpan(before * Width, Width));
        }
    }

    private static void Step(Span<float> weights, Span<float> squares, ReadOnlySpan<float> gradient)
    {
        var rate = new Vector<float>(Rate);
        var decay = new Vector<float>(Decay);
        var floor = new Vector<float>(1e-6f);
        for (var k = 0; k < weights.Length; k += Vector<float>.Count)
        {
            var w = new Vector<float>(weights[k..]);
            var g = new Vector<float>(gradient[k..]) + decay * w;
            var s = new Vector<float>(squares[k..]) + g * g;
            s.CopyTo(squares[k..]);
            (w - rate * g / (Vector.SquareRoot(s) + floor)).CopyTo(weights[k..]);
        }
    }

    private static void AddScaled(ReadOnlySpan<float> values, float scale, Span<float> sum)
    {
        var factor = new Vector<float>(scale);
        for (var k = 0; k < Width; k += Vector<float>.Count) (new Vector<float>(sum[k..]) + factor * new Vector<float>(values[k..])).CopyTo(sum[k..]);
    }

    private static void AddScaledRows(ReadOnlySpan<float> values, float scale, Span<float> sum)
    {
        for (var row = 0; row < values.Length; row += Width) AddScaled(values.Slice(row, Width), scale, sum.Slice(row, Width));
    }

    private static void Multiply(ReadOnlySpan<float> factors, Span<float> values)
    {
        for (var k = 0; k < Width; k += Vector<float>.Count) (new Vector<float>(values[k..]) * new Vector<float>(factors[k..])).CopyTo(values[k..]);
    }

    private static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector<float>.Zero;
        for (var k = 0; k < Width; k += Vector<float>.Count) sum += new Vector<float>(values[k..]);
        return Vector.Sum(sum);
    }

    private static void Normalise(Span<float> values)
    {
        var factor = new Vector<float>(1 / Math.Max(Sum(values), 1e-30f));
        for (var k = 0; k < Width; k += Vector<float>.Count) (new Vector<float>(values[k..]) * factor).CopyTo(values[k..]);
    }
}
