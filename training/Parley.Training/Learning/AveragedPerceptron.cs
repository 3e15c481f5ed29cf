using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Parley.Language.Models;

namespace Parley.Training.Learning;

/// <summary>Learns a <see cref="LinearModel"/> from its mistakes, and gives the average of all weights that it went through.</summary>
/// <remarks>
/// Freund and Schapire 1999; Collins 2002. Averages are kept lazily: each update adds to the weights and, times the clock, to a second
/// row. Deterministic: what is learnt depends on the order of the examples alone. Not safe to share between threads.
/// </remarks>
/// <param name="classCount">The number of classes, 1 or more.</param>
public sealed class AveragedPerceptron(int classCount)
{
    private readonly Dictionary<ulong, int> _index = [];
    private readonly List<float> _weights = [];
    private readonly List<float> _totals = [];
    private readonly List<int> _updates = [];
    private long _clock = 1;

    /// <summary>The number of classes.</summary>
    public int ClassCount => classCount;

    /// <summary>The number of features that were ever part of a mistake.</summary>
    public int FeatureCount => _updates.Count;

    /// <summary>Sums up the present weights of the features for each class.</summary>
    /// <param name="features">The hashes of the features that hold.</param>
    /// <param name="scores">Takes the scores; at least one a class.</param>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        scores = scores[..classCount];
        scores.Clear();
        var weights = CollectionsMarshal.AsSpan(_weights);
        foreach (var feature in features)
        {
            if (!_index.TryGetValue(feature, out var row)) continue;
            TensorPrimitives.Add(scores, weights.Slice(row * classCount, classCount), scores);
        }
    }

    /// <summary>Ends one example: time goes on.</summary>
    public void Tick() => _clock++;

    /// <summary>Corrects a mistake: the features speak more for the right class and less for the wrong one.</summary>
    public void Update(ReadOnlySpan<ulong> features, int right, int wrong)
    {
        if (right == wrong) return;
        Add(features, right, 1);
        Add(features, wrong, -1);
    }

    /// <summary>Adds an amount to one class's weight of every feature, for updates over whole sequences.</summary>
    public void Add(ReadOnlySpan<ulong> features, int toClass, float amount)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            _updates[row]++;
            _weights[(row * classCount) + toClass] += amount;
            _totals[(row * classCount) + toClass] += amount * _clock;
        }
    }

    /// <summary>The averaged model, without the features that were updated rarely or hardly matter.</summary>
    /// <param name="minimumUpdates">The least number of updates of a feature that is kept; each mistake counts twice.</param>
    /// <param name="minimumWeight">The least absolute weight that the greatest of a kept feature's weights has.</param>
    public LinearModel Export(int minimumUpdates = 1, float minimumWeight = 1e-3f)
    {
        return LinearModel.Of(classCount, Rows());

        IEnumerable<KeyValuePair<ulong, float[]>> Rows()
        {
            foreach (var (feature, row) in _index)
            {
                if (_updates[row] < minimumUpdates) continue;
                var weights = Averages(row);
                if (weights.Max(Math.Abs) >= minimumWeight) yield return new(feature, weights);
            }
        }
    }

    private float[] Averages(int row)
    {
        var averages = new float[classCount];
        for (var i = 0; i < classCount; i++)
        {
            averages[i] = _weights[(row * classCount) + i] - (_totals[(row * classCount) + i] / _clock);
        }

        return averages;
    }

    private int RowOf(ulong feature)
    {
        ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(_index, feature, out var exists);
        if (exists) return row;
        row = _updates.Count;
        _updates.Add(0);
        CollectionsMarshal.SetCount(_weights, _weights.Count + classCount);
        CollectionsMarshal.AsSpan(_weights)[^classCount..].Clear();
        CollectionsMarshal.SetCount(_totals, _totals.Count + classCount);
        CollectionsMarshal.AsSpan(_totals)[^classCount..].Clear();
        return row;
    }
}
