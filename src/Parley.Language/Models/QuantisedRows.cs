using System.Numerics.Tensors;

namespace Parley.Language.Models;

/// <summary>Rows of numbers rounded to 8 bits, each with a scale of its own.</summary>
internal static class QuantisedRows
{
    /// <summary>Rounds rows of a width.</summary>
    public static (float[] Scales, sbyte[] Values) Pack(ReadOnlySpan<float> rows, int width)
    {
        var scales = new float[rows.Length / width];
        var values = new sbyte[rows.Length];
        for (var row = 0; row < scales.Length; row++)
        {
            var numbers = rows.Slice(row * width, width);
            scales[row] = MathF.Max(MathF.Abs(TensorPrimitives.MaxMagnitude(numbers)), 1e-9f) / sbyte.MaxValue;
            for (var i = 0; i < width; i++) values[(row * width) + i] = (sbyte)MathF.Round(numbers[i] / scales[row]);
        }

        return (scales, values);
    }

    /// <summary>The numbers as far as they were kept.</summary>
    public static float[] Unpack(ReadOnlySpan<float> scales, ReadOnlySpan<sbyte> values)
    {
        var rows = new float[values.Length];
        TensorPrimitives.ConvertChecked(values, rows);
        var width = values.Length / scales.Length;
        for (var row = 0; row < scales.Length; row++)
        {
            var numbers = rows.AsSpan(row * width, width);
            TensorPrimitives.Multiply(numbers, scales[row], numbers);
        }

        return rows;
    }
}
