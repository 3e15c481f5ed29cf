using System.Numerics;
using Parley.Language.Models;

namespace Parley.Readers.Attributions;

/// <summary>The weights of a linear model: for each known feature a row with one weight an output, rounded to a byte.</summary>
/// <remarks>
/// Features are hashes; a feature that is not in the table has no weight. The table is open-addressed and lies in the model's file as it is used, so
/// that nothing is built on loading. Immutable and safe to share between threads.
/// </remarks>
internal sealed class WeightTable
{
    /// <summary>How many features are looked up together.</summary>
    private const int Together = 32;

    private readonly uint[] _features;
    private readonly sbyte[] _weights;
    private readonly float _scale;
    private readonly int _mask;

    private WeightTable(uint[] features, sbyte[] weights, float scale)
    {
        (_features, _weights, _scale, _mask) = (features, weights, scale, features.Length - 1);
        Width = weights.Length / features.Length;
    }

    /// <summary>The number of outputs.</summary>
    public int Width { get; }

    /// <summary>A table that knows no feature.</summary>
    public static WeightTable Empty(int width) => Of([], [], width, 0);

    /// <summary>Makes a table of the features that matter.</summary>
    /// <param name="features">The features, without repetition.</param>
    /// <param name="weights">Their weights, row after row.</param>
    /// <param name="width">The number of outputs.</param>
    /// <param name="smallest">Rows in which no weight is as large as this are left out.</param>
    public static WeightTable Of(uint[] features, float[] weights, int width, float smallest)
    {
        var kept = Enumerable.Range(0, features.Length).Where(row => Largest(weights, row, width) >= smallest).ToArray();
        var scale = Math.Max(1e-6f, kept.Select(row => Largest(weights, row, width)).DefaultIfEmpty().Max()) / sbyte.MaxValue;
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, kept.Length * 5 / 4));
        var table = new WeightTable(new uint[size], new sbyte[size * width], scale);
        foreach (var row in kept)
        {
            var slot = table.SlotOf(features[row]);
            table._features[slot] = Known(features[row]);
            for (var i = 0; i < width; i++) table._weights[(slot * width) + i] = (sbyte)MathF.Round(weights[(row * width) + i] / scale);
        }

        return table;
    }

    /// <summary>Reads a table from the sections that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">A section is missing, or they do not fit together.</exception>
    public static WeightTable Read(ModelFile file, string name, int width)
    {
        var features = file.Values<uint>($"{name}.features");
        var weights = file.Values<sbyte>($"{name}.weights");
        var scale = file.Values<float>($"{name}.scale");
        var fits = BitOperations.IsPow2(features.Length) && weights.Length == features.Length * width && scale.Length == 1 && features.Contains(0u);
        return fits ? new WeightTable(features, weights, scale[0]) : throw new ModelException($"The model {file.Path} has no table of weights in its section '{name}'.");
    }

    /// <summary>Adds the table's sections to a file, under names that start with <paramref name="name"/>.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        file.Add<uint>($"{name}.features", _features);
        file.Add<sbyte>($"{name}.weights", _weights);
        file.Add<float>($"{name}.scale", [_scale]);
    }

    /// <summary>Adds the weights of the features to the scores, one an output.</summary>
    /// <remarks>The table is larger than the caches: features are looked up some at a time, so that none waits for the memory of another.</remarks>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        Span<int> rows = stackalloc int[Together];
        while (!features.IsEmpty)
        {
            var some = features[..Math.Min(Together, features.Length)];
            features = features[some.Length..];
            foreach (var row in rows[..Find(some, rows)])
            {
                var weights = _weights.AsSpan(row * Width, Width);
                for (var i = 0; i < weights.Length; i++) scores[i] += _scale * weights[i];
            }
        }
    }

    /// <summary>Finds the rows of those features that are in the table, and gives their number.</summary>
    private int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        Span<uint> first = stackalloc uint[Together];
        for (var i = 0; i < features.Length; i++) first[i] = _features[(int)Known(features[i]) & _mask];
        var count = 0;
        for (var i = 0; i < features.Length; i++)
        {
            if (first[i] == 0) continue;
            var slot = SlotOf(features[i]);
            if (_features[slot] != 0) rows[count++] = slot;
        }

        return count;
    }

    /// <summary>The slot that holds the feature, or the free one where it would be.</summary>
    private int SlotOf(uint feature)
    {
        var known = Known(feature);
        var slot = (int)known & _mask;
        while (_features[slot] != 0 && _features[slot] != known) slot = (slot + 1) & _mask;
        return slot;
    }

    /// <summary>0 marks a free slot, so that the feature 0 is taken for 1.</summary>
    private static uint Known(uint feature) => Math.Max(1, feature);

    private static float Largest(float[] weights, int row, int width)
    {
        var largest = 0f;
        foreach (var weight in weights.AsSpan(row * width, width)) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }
}
