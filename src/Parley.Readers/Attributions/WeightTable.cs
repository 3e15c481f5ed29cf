namespace Parley.Readers.Attributions;

/// <summary>The weights of a linear model: for each known feature a row with one weight an output.</summary>
/// <remarks>Features are hashes; a feature that is not in the table has no weight. Reading is safe from several threads.</remarks>
internal sealed class WeightTable
{
    private readonly uint[] _features;
    private readonly int[] _slots;
    private readonly int _mask;

    /// <summary>Makes a table with all weights 0.</summary>
    /// <param name="features">The known features, without repetition.</param>
    /// <param name="width">The number of outputs.</param>
    public WeightTable(uint[] features, int width)
    {
        Width = width;
        Array.Sort(features);
        _features = features;
        Weights = new float[features.Length * width];
        _mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, features.Length * 2)) - 1;
        _slots = new int[_mask + 1];
        for (var row = 0; row < features.Length; row++)
        {
            var slot = (int)features[row] & _mask;
            while (_slots[slot] != 0) slot = (slot + 1) & _mask;
            _slots[slot] = row + 1;
        }
    }

    public int Width { get; }

    /// <summary>The number of features.</summary>
    public int Count => _features.Length;

    /// <summary>The weights, row after row.</summary>
    public float[] Weights { get; }

    /// <summary>The row of a feature, or -1.</summary>
    public int RowOf(uint feature)
    {
        for (var slot = (int)feature & _mask; ; slot = (slot + 1) & _mask)
        {
            var row = _slots[slot] - 1;
            if (row < 0 || _features[row] == feature) return row;
        }
    }

    /// <summary>Adds the weights of the features to the scores, one an output.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            var row = RowOf(feature);
            if (row < 0) continue;
            var weights = Weights.AsSpan(row * Width, Width);
            for (var i = 0; i < weights.Length; i++) scores[i] += weights[i];
        }
    }

    /// <summary>Writes the features whose weights matter, each weight in a byte.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="smallest">Rows in which no weight is as large as this are left out.</param>
    public void Save(BinaryWriter writer, float smallest)
    {
        var kept = Enumerable.Range(0, Count).Where(row => Largest(row) >= smallest).ToArray();
        var scale = Math.Max(1e-6f, kept.Select(Largest).DefaultIfEmpty().Max()) / sbyte.MaxValue;
        writer.Write(Width);
        writer.Write(kept.Length);
        writer.Write(scale);
        var last = 0u;
        foreach (var row in kept)
        {
            writer.Write7BitEncodedInt((int)(_features[row] - last));
            last = _features[row];
        }

        foreach (var row in kept)
        {
            foreach (var weight in Weights.AsSpan(row * Width, Width)) writer.Write((sbyte)MathF.Round(weight / scale));
        }
    }

    /// <summary>Reads a table that <see cref="Save"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static WeightTable Load(BinaryReader reader)
    {
        var width = reader.ReadInt32();
        var count = reader.ReadInt32();
        var scale = reader.ReadSingle();
        if (width is < 1 or > 64 || count < 0) throw new InvalidDataException($"A weight table of {count} rows of {width} cannot be.");
        var features = new uint[count];
        var last = 0u;
        for (var i = 0; i < count; i++) features[i] = last += (uint)reader.Read7BitEncodedInt();
        var table = new WeightTable(features, width);
        var bytes = reader.ReadBytes(count * width);
        if (bytes.Length < count * width) throw new InvalidDataException("The weight table ends too early.");
        for (var i = 0; i < bytes.Length; i++) table.Weights[i] = scale * (sbyte)bytes[i];
        return table;
    }

    private float Largest(int row)
    {
        var largest = 0f;
        foreach (var weight in Weights.AsSpan(row * Width, Width)) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }
}
