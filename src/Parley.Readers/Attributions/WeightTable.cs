using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Parley.Language.Models;

namespace Parley.Readers.Attributions;

/// <summary>The weights of a linear model: for each known feature a row with one weight an output, rounded to a byte.</summary>
/// <remarks>
/// Features are hashes; a feature that is not in the table has no weight. They lie in buckets of eight, which are compared at once, and behind them their weights; what finds its bucket
/// full lies in the next one. A bucket of up to four outputs is a line of the processor's cache. The table lies in the model's file as it is used, so that nothing is built on loading.
/// Immutable and safe to share between threads.
/// </remarks>
internal sealed class WeightTable
{
    /// <summary>How many features are looked up together.</summary>
    private const int Together = 64;

    /// <summary>The features of a bucket.</summary>
    private const int Bucket = 8;

    /// <summary>The weights that lie in one number; rows are filled up to a multiple of so many.</summary>
    private const int Lane = 4;

    private readonly CacheLines _numbers;
    private readonly float _scale;
    private readonly int _lanes;
    private readonly int _bucketSize;
    private readonly uint _mask;

    private WeightTable(CacheLines numbers, float scale, int width)
    {
        (_numbers, _scale, _lanes, _bucketSize, Width) = (numbers, scale, LanesOf(width), BucketSizeOf(width), width);
        _mask = (uint)(numbers.Count / _bucketSize) - 1;
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
        var buckets = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2 * Bucket, kept.Length * 5 / 4)) / Bucket;
        var numbers = new uint[buckets * BucketSizeOf(width)];
        foreach (var row in kept) Put(numbers, Known(features[row]), [.. weights.AsSpan(row * width, width).ToArray().Select(weight => (sbyte)MathF.Round(weight / scale))]);
        return new WeightTable(new CacheLines(numbers), scale, width);
    }

    /// <summary>Reads a table from the sections that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">A section is missing, or they do not fit together.</exception>
    public static WeightTable Read(ModelFile file, string name, int width)
    {
        var numbers = file.Values<uint>($"{name}.buckets");
        var scale = file.Values<float>($"{name}.scale");
        var (buckets, rest) = Math.DivRem(numbers.Length, BucketSizeOf(width));
        var fits = rest == 0 && BitOperations.IsPow2(buckets) && scale.Length == 1 && file.Values<int>($"{name}.width").SequenceEqual([width]);
        if (!fits || !HasRoom(numbers, width)) throw new ModelException($"The model {file.Path} has no table of weights in its section '{name}'.");
        return new WeightTable(new CacheLines(numbers), scale[0], width);
    }

    /// <summary>Adds the table's sections to a file, under names that start with <paramref name="name"/>.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        file.Add<uint>($"{name}.buckets", _numbers.Span);
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
            Fetch(some);
            AddRows(rows[..Find(some, rows)], scores);
        }
    }

    /// <summary>Asks the memory for the buckets of features: it brings them at once when nothing that depends on one stands between.</summary>
    /// <returns>A number that means nothing, without which the memory need not be asked.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint Fetch(ReadOnlySpan<uint> features)
    {
        ref var first = ref _numbers.First;
        var any = 0u;
        foreach (var feature in features) any |= Unsafe.Add(ref first, (nuint)(Known(feature) & _mask) * (nuint)_bucketSize);
        return any;
    }

    /// <summary>Finds where the weights of those features lie that are in the table, and gives their number.</summary>
    private int Find(ReadOnlySpan<uint> features, Span<int> rows)
    {
        ref var first = ref _numbers.First;
        var count = 0;
        foreach (var feature in features)
        {
            var known = Known(feature);
            var start = (nuint)(known & _mask) * (nuint)_bucketSize;
            var bucket = Vector256.LoadUnsafe(ref first, start);
            var hits = HitsIn(bucket, known);
            while ((hits | HitsIn(bucket, 0)) == 0)
            {
                start = start + (nuint)_bucketSize == (nuint)_numbers.Count ? 0 : start + (nuint)_bucketSize;
                bucket = Vector256.LoadUnsafe(ref first, start);
                hits = HitsIn(bucket, known);
            }

            rows[count] = (int)start + Bucket + (BitOperations.TrailingZeroCount(hits) * _lanes);
            count += hits == 0 ? 0 : 1;
        }

        return count;
    }

    /// <summary>Adds the weights of rows to the scores.</summary>
    private void AddRows(ReadOnlySpan<int> rows, Span<float> scores)
    {
        ref var first = ref _numbers.First;
        for (var lane = 0; lane < _lanes; lane++)
        {
            var sum = Vector128<int>.Zero;
            foreach (var row in rows) sum += Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.Add(ref first, row + lane)).AsSByte()));
            for (var i = lane * Lane; i < Math.Min(Width, (lane + 1) * Lane); i++) scores[i] += _scale * sum[i - (lane * Lane)];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint HitsIn(Vector256<uint> bucket, uint feature) => Vector256.Equals(bucket, Vector256.Create(feature)).ExtractMostSignificantBits();

    /// <summary>Puts a feature and its weights into the first free slot from its bucket on.</summary>
    private static void Put(uint[] numbers, uint feature, sbyte[] weights)
    {
        var size = BucketSizeOf(weights.Length);
        var bucket = (int)(feature & (uint)((numbers.Length / size) - 1)) * size;
        int slot;
        while ((slot = Array.IndexOf(numbers, 0u, bucket, Bucket)) < 0) bucket = (bucket + size) % numbers.Length;
        numbers[slot] = feature;
        var row = numbers.AsSpan(bucket + Bucket + ((slot - bucket) * LanesOf(weights.Length)), LanesOf(weights.Length));
        weights.CopyTo(MemoryMarshal.Cast<uint, sbyte>(row));
    }

    /// <summary>Whether some slot is free, without which a search might not end.</summary>
    private static bool HasRoom(uint[] numbers, int width)
    {
        for (var bucket = 0; bucket < numbers.Length; bucket += BucketSizeOf(width))
        {
            if (numbers.AsSpan(bucket, Bucket).Contains(0u)) return true;
        }

        return false;
    }

    /// <summary>0 marks a free slot, so that the feature 0 is taken for 1.</summary>
    private static uint Known(uint feature) => Math.Max(1, feature);

    /// <summary>The numbers that hold a row of weights.</summary>
    private static int LanesOf(int width) => (width + Lane - 1) / Lane;

    /// <summary>The numbers of a bucket: its features, then their rows of weights.</summary>
    private static int BucketSizeOf(int width) => Bucket * (1 + LanesOf(width));

    private static float Largest(float[] weights, int row, int width)
    {
        var largest = 0f;
        foreach (var weight in weights.AsSpan(row * width, width)) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }
}
