using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Parley.Readers.Attributions;

namespace Parley.Training.Attributions;

/// <summary>A <see cref="WeightTable"/> while it learns: AdaGrad (Duchi, Hazan and Singer 2011) with L1 shrinkage.</summary>
internal sealed class FeatureWeights
{
    private const float Damping = 1e-6f;

    private readonly uint[] _features;
    private readonly Dictionary<uint, int> _rows;
    private readonly float[] _squares;
    private readonly float[] _sums;
    private int _rounds;

    /// <summary>Makes a table of the features that occur often enough, all weights 0.</summary>
    public FeatureWeights(IEnumerable<uint> occurrences, int width, int leastCount)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in occurrences) CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
        _features = [.. counts.Where(pair => pair.Value >= leastCount).Select(pair => pair.Key).Order()];
        _rows = _features.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        Width = width;
        Weights = new float[_features.Length * width];
        _squares = new float[Weights.Length];
        _sums = new float[Weights.Length];
        Array.Fill(_squares, Damping);
    }

    public int Width { get; }

    /// <summary>The weights, row after row.</summary>
    public float[] Weights { get; }

    /// <summary>The row of a feature, or -1.</summary>
    public int RowOf(uint feature) => _rows.GetValueOrDefault(feature, -1);

    /// <summary>Adds the weights of rows to the scores, one an output.</summary>
    public void Score(ReadOnlySpan<int> rows, Span<float> scores)
    {
        foreach (var row in rows)
        {
            var weights = Weights.AsSpan(row * Width, Width);
            for (var y = 0; y < weights.Length; y++) scores[y] += weights[y];
        }
    }

    /// <summary>Moves the weights of rows along the gradient of the likelihood, then towards 0.</summary>
    public void Learn(ReadOnlySpan<int> rows, ReadOnlySpan<float> gradient, float rate, float shrinkage)
    {
        foreach (var row in rows)
        {
            for (var y = 0; y < Width; y++)
            {
                ref var weight = ref Weights[(row * Width) + y];
                ref var square = ref _squares[(row * Width) + y];
                square += gradient[y] * gradient[y];
                var step = rate / MathF.Sqrt(square);
                var moved = weight + (step * gradient[y]);
                var shrink = step * shrinkage;
                weight = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
            }
        }
    }

    /// <summary>Counts the weights as they stand in the mean.</summary>
    public void EndRound()
    {
        _rounds++;
        TensorPrimitives.Add(_sums, Weights, _sums);
    }

    /// <summary>The table as it runs: the mean over the rounds, without the rows that hardly matter.</summary>
    public WeightTable ToTable(float smallest)
    {
        var mean = new float[_sums.Length];
        TensorPrimitives.Divide(_sums, _rounds, mean);
        return WeightTable.Of(_features, mean, Width, smallest);
    }
}
