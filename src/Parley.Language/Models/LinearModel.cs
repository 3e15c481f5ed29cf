using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Models;

/// <summary>A linear classifier over hashed features, as it runs: for each feature a row of class weights in 8 bits, with a scale.</summary>
/// <remarks>
/// Features are found in an open-addressing table by the upper 32 bits of their hash; unknown ones count nothing. Scoring allocates
/// nothing. Immutable and safe to share between threads.
/// </remarks>
public sealed class LinearModel
{
    private const int Lane = 8;
    private const int ScaleSize = sizeof(float);

    private readonly ulong[] _table;
    private readonly ReadOnlyMemory<byte> _rows;
    private readonly uint[] _keys;
    private readonly int _rowSize;

    private LinearModel(int classCount, uint[] keys, ReadOnlyMemory<byte> rows)
    {
        ClassCount = classCount;
        _rowSize = RowSize(classCount);
        _keys = keys;
        _rows = rows;
        _table = MakeTable(keys);
    }

    /// <summary>The number of classes.</summary>
    public int ClassCount { get; }

    /// <summary>The least length of a span that takes scores: the number of classes, rounded up to whole vectors.</summary>
    public int ScoreLength => _rowSize - ScaleSize;

    /// <summary>The number of features that the model knows.</summary>
    public int FeatureCount => _keys.Length;

    /// <summary>Makes a model of trained weights, rounding them to 8 bits.</summary>
    /// <param name="classCount">The number of classes, 1 or more.</param>
    /// <param name="weights">For each feature its hash and one weight a class. Of features with equal upper halves the first is kept.</param>
    public static LinearModel Of(int classCount, IEnumerable<KeyValuePair<ulong, float[]>> weights)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classCount, 1);
        ArgumentNullException.ThrowIfNull(weights);
        var distinct = weights.DistinctBy(row => Key(row.Key)).OrderBy(row => Key(row.Key)).ToArray();
        var size = RowSize(classCount);
        var rows = new byte[distinct.Length * size];
        for (var i = 0; i < distinct.Length; i++) Quantise(distinct[i].Value, rows.AsSpan(i * size, size));
        return new LinearModel(classCount, Array.ConvertAll(distinct, row => Key(row.Key)), rows);
    }

    /// <summary>Reads a model from the sections that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">A section is missing.</exception>
    public static LinearModel Read(ModelFile file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new LinearModel(
            file.Values<int>($"{name}.classes")[0],
            file.Values<uint>($"{name}.keys"),
            file.Bytes($"{name}.rows"));
    }

    /// <summary>Adds the model's sections to a file, under names that start with <paramref name="name"/>.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.Add<int>($"{name}.classes", [ClassCount]);
        file.Add<uint>($"{name}.keys", _keys);
        file.Add($"{name}.rows", _rows.Span);
    }

    /// <summary>Sums up the weights of the features for each class.</summary>
    /// <param name="features">The hashes of the features that hold.</param>
    /// <param name="scores">Takes the scores; at least <see cref="ScoreLength"/> long. What lies beyond the classes is 0.</param>
    /// <exception cref="ArgumentException">The span for the scores is too short.</exception>
    public void Score(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        if (scores.Length < ScoreLength) throw new ArgumentException("Shorter than the model's score length.", nameof(scores));
        scores.Clear();
        var rows = _rows.Span;
        foreach (var feature in features)
        {
            var row = Find(Key(feature));
            if (row >= 0) AddRow(rows.Slice(row * _rowSize, _rowSize), ref MemoryMarshal.GetReference(scores));
        }

        GC.KeepAlive(this);
    }

    /// <summary>The class with the highest score, the first of equals.</summary>
    /// <param name="features">The hashes of the features that hold.</param>
    /// <param name="scores">Takes the scores; at least <see cref="ScoreLength"/> long.</param>
    public int Classify(ReadOnlySpan<ulong> features, Span<float> scores)
    {
        Score(features, scores);
        return scores[..ClassCount].BestIndex();
    }

    private void AddRow(ReadOnlySpan<byte> row, ref float scores)
    {
        ref var start = ref MemoryMarshal.GetReference(row);
        var scale = Vector256.Create(Unsafe.ReadUnaligned<float>(ref start));
        for (var i = 0; i < ScoreLength; i += Lane)
        {
            var packed = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref start, ScaleSize + i))).AsSByte();
            var wide = Vector128.WidenLower(packed);
            var weights = Vector256.ConvertToSingle(Vector256.Create(Vector128.WidenLower(wide), Vector128.WidenUpper(wide)));
            ref var target = ref Unsafe.Add(ref scores, i);
            (Vector256.LoadUnsafe(ref target) + (weights * scale)).StoreUnsafe(ref target);
        }
    }

    private int Find(uint key)
    {
        var mask = _table.Length - 1;
        for (var slot = (int)key & mask; ; slot = (slot + 1) & mask)
        {
            var entry = _table[slot];
            if (entry == 0) return -1;
            if ((uint)(entry >> 32) == key) return (int)(uint)entry - 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static ulong[] MakeTable(uint[] keys)
    {
        var table = new ulong[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(keys.Length * 3 / 2) + 2)];
        for (var row = 0; row < keys.Length; row++)
        {
            var slot = (int)keys[row] & (table.Length - 1);
            while (table[slot] != 0) slot = (slot + 1) & (table.Length - 1);
            table[slot] = ((ulong)keys[row] << 32) | (uint)(row + 1);
        }

        return table;
    }

    private static void Quantise(float[] weights, Span<byte> row)
    {
        var scale = Math.Max(weights.Max(Math.Abs) / sbyte.MaxValue, float.Epsilon);
        MemoryMarshal.Write(row, scale);
        for (var i = 0; i < weights.Length; i++) row[ScaleSize + i] = (byte)(sbyte)MathF.Round(weights[i] / scale);
    }

    private static uint Key(ulong feature) => (uint)(feature >> 32);

    private static int RowSize(int classCount) => ScaleSize + ((classCount + Lane - 1) / Lane * Lane);
}
