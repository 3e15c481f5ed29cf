using System.Numerics.Tensors;

namespace Parley.Readers.Attributions;

/// <summary>The scores of all labellings of one sequence under a <see cref="ChainModel"/>, and what follows from them.</summary>
/// <remarks>Made once and filled again for each sequence; not safe to share between threads.</remarks>
internal sealed class ChainLattice(int labels)
{
    private float[] _emissions = [];
    private float[] _edges = [];
    private double[] _alpha = [];
    private double[] _beta = [];
    private double[] _scales = [];
    private double[] _potentials = [];

    /// <summary>The number of places in the sequence.</summary>
    public int Count { get; private set; }

    /// <summary>The logarithm of the sum over all labellings, after <see cref="Sum"/>.</summary>
    public double LogPartition { get; private set; }

    /// <summary>Starts a sequence of <paramref name="count"/> places, all scores 0.</summary>
    public void Start(int count)
    {
        Count = count;
        var size = count * labels;
        if (_emissions.Length < size)
        {
            Array.Resize(ref _emissions, size * 2);
            Array.Resize(ref _edges, size * 2 * labels);
            Array.Resize(ref _alpha, size * 2);
            Array.Resize(ref _beta, size * 2);
            Array.Resize(ref _scales, count * 2);
            Array.Resize(ref _potentials, size * 2 * labels);
        }

        Array.Clear(_emissions, 0, size);
        Array.Clear(_edges, 0, size * labels);
    }

    /// <summary>The scores of the labels at a place.</summary>
    public Span<float> EmissionsAt(int place) => _emissions.AsSpan(place * labels, labels);

    /// <summary>The scores of the pairs of labels at the place before and at this one, the former first.</summary>
    public Span<float> EdgesAt(int place) => _edges.AsSpan(place * labels * labels, labels * labels);

    /// <summary>Finds the best labelling (Viterbi 1967).</summary>
    public void Best(Span<byte> path)
    {
        if (Count == 0) return;
        var scores = _alpha;
        Span<byte> back = Count * labels <= 4096 ? stackalloc byte[Count * labels] : new byte[Count * labels];
        for (var i = 0; i < Count; i++)
        {
            for (var y = 0; y < labels; y++)
            {
                var best = double.NegativeInfinity;
                for (var x = 0; x < (i == 0 ? 1 : labels); x++)
                {
                    var score = (i == 0 ? 0 : scores[((i - 1) * labels) + x]) + _edges[(((i * labels) + x) * labels) + y];
                    if (score <= best) continue;
                    best = score;
                    back[(i * labels) + y] = (byte)x;
                }

                scores[(i * labels) + y] = best + _emissions[(i * labels) + y];
            }
        }

        var label = 0;
        for (var y = 1; y < labels; y++)
        {
            if (scores[((Count - 1) * labels) + y] > scores[((Count - 1) * labels) + label]) label = y;
        }

        for (var i = Count - 1; i >= 0; i--)
        {
            path[i] = (byte)label;
            label = back[(i * labels) + label];
        }
    }

    /// <summary>Sums over all labellings (forward and backward), so that probabilities can be asked for.</summary>
    public void Sum()
    {
        LogPartition = 0;
        FillPotentials();
        for (var i = 0; i < Count; i++) Forward(i);
        for (var y = 0; y < labels && Count > 0; y++) _beta[((Count - 1) * labels) + y] = 1;
        for (var i = Count - 1; i > 0; i--) Backward(i);
    }

    /// <summary>The probability of a label at a place, after <see cref="Sum"/>.</summary>
    public double Probability(int place, int label) => _alpha[(place * labels) + label] * _beta[(place * labels) + label];

    /// <summary>The probability of a pair of labels at the place before and this one, after <see cref="Sum"/>.</summary>
    public double Probability(int place, int former, int label)
    {
        var before = place == 0 ? (former == 0 ? 1 : 0) : _alpha[((place - 1) * labels) + former];
        var potential = _potentials[(((place * labels) + former) * labels) + label];
        return before * potential * _beta[(place * labels) + label] / _scales[place];
    }

    /// <summary>The probability that the places from <paramref name="first"/> on have just these labels, after <see cref="Sum"/>.</summary>
    public double Probability(int first, ReadOnlySpan<byte> path)
    {
        if (path.IsEmpty) return 1;
        var probability = _alpha[(first * labels) + path[0]];
        for (var k = 1; k < path.Length; k++)
        {
            var place = first + k;
            probability *= _potentials[(((place * labels) + path[k - 1]) * labels) + path[k]] / _scales[place];
        }

        return probability * _beta[((first + path.Length - 1) * labels) + path[^1]];
    }

    /// <summary>Makes the exponentials of the scores of steps, those of a place as parts of its highest.</summary>
    private void FillPotentials()
    {
        for (var i = 0; i < Count; i++)
        {
            var highest = double.NegativeInfinity;
            var steps = _potentials.AsSpan(i * labels * labels, labels * labels);
            for (var xy = 0; xy < steps.Length; xy++)
            {
                steps[xy] = _edges[(i * labels * labels) + xy] + _emissions[(i * labels) + (xy % labels)];
                highest = Math.Max(highest, steps[xy]);
            }

            foreach (ref var step in steps) step -= highest;
            LogPartition += highest;
        }

        var potentials = _potentials.AsSpan(0, Count * labels * labels);
        TensorPrimitives.Exp<double>(potentials, potentials);
    }

    private void Forward(int i)
    {
        var total = 0.0;
        for (var y = 0; y < labels; y++)
        {
            var sum = 0.0;
            for (var x = 0; x < labels; x++)
            {
                sum += (i == 0 ? (x == 0 ? 1 : 0) : _alpha[((i - 1) * labels) + x]) * _potentials[(((i * labels) + x) * labels) + y];
            }

            _alpha[(i * labels) + y] = sum;
            total += sum;
        }

        for (var y = 0; y < labels; y++) _alpha[(i * labels) + y] /= total;
        _scales[i] = total;
        LogPartition += Math.Log(total);
    }

    private void Backward(int i)
    {
        for (var x = 0; x < labels; x++)
        {
            var sum = 0.0;
            for (var y = 0; y < labels; y++) sum += _potentials[(((i * labels) + x) * labels) + y] * _beta[(i * labels) + y];
            _beta[((i - 1) * labels) + x] = sum / _scales[i];
        }
    }
}
