using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Models;

/// <summary>Rows of numbers rounded to 8 bits, each with a scale of its own: a table of embeddings as it runs.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class QuantisedRows
{
    private const int Lane = 16;

    private readonly float[] _scales;
    private readonly ReadOnlyMemory<byte> _values;

    private QuantisedRows(float[] scales, ReadOnlyMemory<byte> values)
    {
        _scales = scales;
        _values = values;
        Width = values.Length / scales.Length;
    }

    /// <summary>The numbers in a row, a multiple of 32.</summary>
    public int Width { get; }

    /// <summary>Rounds rows of a width.</summary>
    public static QuantisedRows Of(ReadOnlySpan<float> rows, int width)
    {
        var scales = new float[rows.Length / width];
        var values = new byte[rows.Length];
        for (var row = 0; row < scales.Length; row++)
        {
            var largest = 1e-9f;
            foreach (var number in rows.Slice(row * width, width)) largest = Math.Max(largest, Math.Abs(number));
            scales[row] = largest / sbyte.MaxValue;
            for (var i = row * width; i < (row + 1) * width; i++) values[i] = (byte)(sbyte)MathF.Round(rows[i] / scales[row]);
        }

        return new QuantisedRows(scales, values);
    }

    /// <summary>Reads the rows from the sections that <see cref="Write"/> made.</summary>
    /// <exception cref="ModelException">A section is missing.</exception>
    public static QuantisedRows Read(ModelFile file, string name) =>
        new(file.Values<float>($"{name}.scales"), file.Bytes($"{name}.values"));

    /// <summary>Adds the rows' sections to a file, under names that start with <paramref name="name"/>.</summary>
    public void Write(ModelFileWriter file, string name)
    {
        file.Add<float>($"{name}.scales", _scales);
        file.Add($"{name}.values", _values.Span);
    }

    /// <summary>Adds a row to <paramref name="sum"/>, which is as long.</summary>
    public void AddRow(int row, Span<float> sum) => AddRows(new ReadOnlySpan<int>(in row), sum);

    /// <summary>Adds some rows to <paramref name="sum"/>, which is as long as one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRows(ReadOnlySpan<int> rows, Span<float> sum)
    {
        var values = _values.Span;
        for (var column = 0; column < Width; column += 2 * Lane)
        {
            var target = sum.Slice(column, 2 * Lane);
            var (low, high) = (Vector512.Create<float>(target), Vector512.Create<float>(target[Lane..]));
            foreach (var row in rows)
            {
                var scale = Vector512.Create(_scales[row]);
                var wide = Vector512.WidenLower(Vector256.Create<byte>(values.Slice((row * Width) + column, 2 * Lane)).AsSByte().ToVector512Unsafe());
                low = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Vector512.WidenLower(wide)), scale, low);
                high = Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(Vector512.WidenUpper(wide)), scale, high);
            }

            low.CopyTo(target);
            high.CopyTo(target[Lane..]);
        }

        GC.KeepAlive(this);
    }
}
