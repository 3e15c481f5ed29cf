using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parley.Language.Models;

namespace Parley.Readers.Attributions;

/// <summary>The weights of a linear model: for each known feature a row with one weight an output, rounded to a byte.</summary>
/// <remarks>
/// Features are hashes; a feature that is not in the table has no weight. They lie in buckets of eight, which are compared at once; what finds its bucket full
/// lies in the next one. The table lies in the model's file as it is used, so that nothing is built on loading. Immutable and safe to share between threads.
/// </remarks>
internal sealed class WeightTable
{
    /// <summary>How many features are looked up together.</summary>
    private const int Together = 64;

    /// <summary>The features of a bucket.</summary>
    private const int Bucket = 8;

    /// <summary>Rows are filled up to a multiple of so many weights.</summary>
    private const int Lane = 4;

    private readonly uint[] _features;
    private readonly sbyte[] _weights;
    private readonly float _scale;
    private readonly int _stride;
    private readonly uint _mask;

    private WeightTable(uint[] features, sbyte[] weights, float scale, int width)
    {
        (_features, _weights, _scale, _stride, Width) = (features, weights, scale, StrideOf(width), width);
        _mask = (uint)(features.Length / Bucket) - 1;
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
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * Bucket, kept.Length * 5 / 4));
        var table = new WeightTable(new uint[size], new sbyte[size * StrideOf(width)], scale, width);
        foreach (var row in kept)
        {
            var slot = table.FreeSlotFor(features[row]);
            table._features[slot] = Known(features[row]);
            for (var i = 0; i < width; i++) table._weights[(slot * table._stride) + i] = (sbyte)MathF.Round(weights[(row * width) + i] / scale);
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
        var isTable = features.Length >= Bucket && BitOperations.IsPow2(features.Length) && features.Contains(0u) && scale.Length == 1;
        var fits = weights.Length == features.Length * StrideOf(width) && file.Values<int>($"{name}.width").SequenceEqual([width]);
        return isTable && fits ? new WeightTable(features, weights, scale[0], width) : throw new ModelException($"The model {file.Path} has no table of weights in its section '{name}'.");
    }

    /// <summary>Adds the table's sections to a file, under names that start with <paramref name="name"/>.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        file.Add<uint>($"{name}.features", _features);
        file.Add<sbyte>($"{name}.weights", _weights);
        file.Add<float>($"{name}.scale", [_scale]);
        file.Add<int>($"{name}.width", [Width]);
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
            AddRows(rows[..Find(some, rows)], scores);
        }
    }

    /// <summary>Finds the rows of those features that are in the table, and gives their number.</summary>
    private int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_features);
        var count = 0;
        foreach (var feature in features)
        {
            var known = Known(feature);
            var start = (known & _mask) * Bucket;
            var bucket = Vector256.LoadUnsafe(ref first, start);
            var hits = Vector256.Equals(bucket, Vector256.Create(known)).ExtractMostSignificantBits();
            while (hits == 0 && bucket[Bucket - 1] != 0)
            {
                start = (start + Bucket) & (uint)(_features.Length - 1);
                bucket = Vector256.LoadUnsafe(ref first, start);
                hits = Vector256.Equals(bucket, Vector256.Create(known)).ExtractMostSignificantBits();
            }

            rows[count] = (int)start + BitOperations.TrailingZeroCount(hits);
            count += hits == 0 ? 0 : 1;
        }

        return count;
    }

    /// <summary>Adds the weights of rows to the scores.</summary>
    private void AddRows(ReadOnlySpan<int> rows, Span<float> scores)
    {
        ref var first = ref MemoryMarshal.GetArrayDataReference(_weights);
        for (var column = 0; column < Width; column += Lane)
        {
            var sum = Vector128<int>.Zero;
            foreach (var row in rows)
            {
                var weights = Unsafe.ReadUnaligned<uint>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref first, (row * _stride) + column)));
                sum += Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(weights).AsSByte()));
            }

            for (var i = column; i < Math.Min(Width, column + Lane); i++) scores[i] += _scale * sum[i - column];
        }
    }

    /// <summary>The first free slot in the buckets of a feature.</summary>
    private int FreeSlotFor(uint feature)
    {
        var slot = (int)(Known(feature) & _mask) * Bucket;
        while (_features[slot] != 0) slot = (slot + 1) & (_features.Length - 1);
        return slot;
    }

    /// <summary>0 marks a free slot, so that the feature 0 is taken for 1.</summary>
    private static uint Known(uint feature) => Math.Max(1, feature);

    private static int StrideOf(int width) => (width + Lane - 1) / Lane * Lane;

    private static float Largest(float[] weights, int row, int width)
    {
        var largest = 0f;
        foreach (var weight in weights.AsSpan(row * width, width)) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }
}
