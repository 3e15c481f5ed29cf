using System.Text;

namespace Parley.Standings.Comparisons.Words;

/// <summary>How rare stems are in official statements, and which keep the same company: what lets points be compared that are made in other words.</summary>
/// <remarks>
/// Vectors are the leading singular directions of a matrix of positive pointwise mutual information (Levy and Goldberg 2014), in eighths of bits of a
/// byte. Trained by <c>Parley.Training train statements</c>; the file holds stems, their rarity and vectors, and no text.
/// </remarks>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _rows;
    private readonly float[] _rarity;
    private readonly sbyte[] _vectors;

    private WordTable(Dictionary<string, int> rows, float[] rarity, sbyte[] vectors, int width)
    {
        (_rows, _rarity, _vectors, Width) = (rows, rarity, vectors, width);
        Rarest = rarity.Length == 0 ? 1 : rarity.Max();
    }

    /// <summary>The table that comes with Parley.</summary>
    public static WordTable Default { get; } = LoadDefault();

    /// <summary>The length of a vector.</summary>
    public int Width { get; }

    /// <summary>The rarity of a stem that is not in the table.</summary>
    public float Rarest { get; }

    /// <summary>How rare a stem is: the logarithm of sentences to sentences that have it, 0 or more.</summary>
    public float RarityOf(string stem) => _rows.TryGetValue(stem, out var row) ? _rarity[row] : Rarest;

    /// <summary>The row of a stem, or -1.</summary>
    public int RowOf(string stem) => _rows.GetValueOrDefault(stem, -1);

    /// <summary>The vector of a row.</summary>
    public ReadOnlySpan<sbyte> VectorOf(int row) => _vectors.AsSpan(row * Width, Width);

    /// <summary>The cosine of two rows, -1 to 1.</summary>
    public double Similarity(int one, int other)
    {
        int product = 0, own = 0, its = 0;
        var first = VectorOf(one);
        var second = VectorOf(other);
        for (var i = 0; i < first.Length; i++)
        {
            product += first[i] * second[i];
            own += first[i] * first[i];
            its += second[i] * second[i];
        }

        return own == 0 || its == 0 ? 0 : product / Math.Sqrt((double)own * its);
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="EndOfStreamException">It is cut off.</exception>
    public static WordTable Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var (count, width) = (reader.ReadInt32(), reader.ReadInt32());
        var rows = new Dictionary<string, int>(count, StringComparer.Ordinal);
        var rarity = new float[count];
        for (var row = 0; row < count; row++)
        {
            rows.Add(reader.ReadString(), row);
            rarity[row] = reader.ReadByte() / RarityScale;
        }

        var vectors = new sbyte[count * width];
        stream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vectors.AsSpan()));
        return new WordTable(rows, rarity, vectors, width);
    }

    /// <summary>Writes a table.</summary>
    public static void Write(Stream stream, IReadOnlyList<(string Stem, double Rarity, sbyte[] Vector)> rows)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(rows.Count);
        writer.Write(rows[0].Vector.Length);
        foreach (var (stem, rarity, _) in rows)
        {
            writer.Write(stem);
            writer.Write((byte)Math.Clamp(Math.Round(rarity * RarityScale), 0, byte.MaxValue));
        }

        foreach (var (_, _, vector) in rows) writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vector.AsSpan()));
    }

    private const float RarityScale = 25;

    private static WordTable LoadDefault()
    {
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream("statement-words.bin")!;
        return Read(stream);
    }
}
