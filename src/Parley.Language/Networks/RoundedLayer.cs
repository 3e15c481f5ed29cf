using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Parley.Language.Networks;

/// <summary>A linear layer as it runs: weights and inputs rounded to 16 bits, products added up as integers.</summary>
/// <remarks>
/// Every column of weights and every row of inputs has a scale of its own. Weights lie in panels of 32 columns, two inputs after another side by
/// side, in the order in which they are used. Sums of integers do not depend on their order: every processor gives the same. Safe to share between threads.
/// </remarks>
internal sealed class RoundedLayer
{
    private const int Lane = 16;
    private const int BlockRows = 6;
    private const int PanelColumns = 2 * Lane;

    /// <summary>The largest rounded input; the weights of a column are rounded so that no sum of products leaves 32 bits.</summary>
    private const int LargestInput = 8191;

    /// <summary>Stands for the size of weights that are all 0.</summary>
    private const double Least = 1e-9;

    [ThreadStatic]
    private static short[]? _room;

    [ThreadStatic]
    private static float[]? _rowScales;

    private readonly int _inner;
    private readonly int _columns;
    private readonly short[] _panels;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <summary>Rounds a layer.</summary>
    /// <param name="layer">Its inputs are a multiple of 32.</param>
    public RoundedLayer(Dense layer)
    {
        if (layer.Inner % PanelColumns != 0) throw new ArgumentException($"{layer.Inner} inputs are not a multiple of {PanelColumns}.", nameof(layer));
        _inner = layer.Inner;
        _columns = layer.Columns;
        var padded = (_columns + PanelColumns - 1) / PanelColumns * PanelColumns;
        _scales = new float[padded];
        _bias = new float[padded];
        layer.Bias.CopyTo(_bias, 0);
        _panels = new short[_inner * padded];
        Round(layer.Weights);
    }

    /// <summary>Applies the layer to rows of numbers.</summary>
    /// <param name="input">Rows as wide as the inputs.</param>
    /// <param name="output">Takes rows as wide as the outputs.</param>
    /// <param name="rows">The number of rows.</param>
    public void Apply(ReadOnlySpan<float> input, Span<float> output, int rows)
    {
        if (input.Length < rows * _inner) throw new ArgumentException($"Too short for {rows} rows of {_inner}.", nameof(input));
        if (output.Length < rows * _columns) throw new ArgumentException($"Too short for {rows} rows of {_columns}.", nameof(output));
        if (rows == 0) return;
        if (_room is null || _room.Length < rows * _inner) _room = new short[rows * _inner * 2];
        if (_rowScales is null || _rowScales.Length < rows) _rowScales = new float[rows * 2];
        for (var row = 0; row < rows; row++) _rowScales[row] = RoundRow(input.Slice(row * _inner, _inner), _room.AsSpan(row * _inner, _inner));
        Multiply(_room, _rowScales, output, rows);
    }

    /// <summary>Puts the rounded weights into their panels, row by row as they lie.</summary>
    private void Round(float[] weights)
    {
        var factors = Factors(weights);
        for (var column = 0; column < _columns; column++) _scales[column] = (float)(1 / factors[column]);
        for (var k = 0; k < _inner; k++)
        {
            var row = weights.AsSpan(k * _columns, _columns);
            for (var column = 0; column < _columns; column++)
            {
                var panel = column / PanelColumns * PanelColumns * _inner;
                _panels[panel + (k / 2 * 2 * PanelColumns) + (column % PanelColumns * 2) + (k % 2)] = (short)Math.Round(row[column] * factors[column]);
            }
        }
    }

    /// <summary>What the weights of each column are multiplied by.</summary>
    private double[] Factors(float[] weights)
    {
        var (sums, largest) = (new double[_columns], new double[_columns]);
        Array.Fill(sums, Least);
        Array.Fill(largest, Least);
        for (var k = 0; k < _inner; k++)
        {
            var row = weights.AsSpan(k * _columns, _columns);
            for (var column = 0; column < _columns; column++)
            {
                var size = Math.Abs(row[column]);
                sums[column] += size;
                largest[column] = Math.Max(largest[column], size);
            }
        }

        // Rounding up adds at most half a unit for each input.
        return [.. sums.Zip(largest, (sum, most) => Math.Min(short.MaxValue / most, ((int.MaxValue / LargestInput) - _inner) / sum))];
    }

    /// <summary>Rounds a row of inputs.</summary>
    /// <returns>What one unit of a rounded input is worth.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float RoundRow(ReadOnlySpan<float> input, Span<short> rounded)
    {
        var largest = LargestOf(input);
        if (largest == 0)
        {
            rounded.Clear();
            return 0;
        }

        var factor = Vector512.Create(LargestInput / largest);
        ref var from = ref MemoryMarshal.GetReference(input);
        ref var to = ref MemoryMarshal.GetReference(rounded);
        for (nuint i = 0; i < (nuint)input.Length; i += PanelColumns)
        {
            var low = Vector512.ConvertToInt32Native(Vector512.Round(Vector512.LoadUnsafe(ref from, i) * factor));
            var high = Vector512.ConvertToInt32Native(Vector512.Round(Vector512.LoadUnsafe(ref from, i + Lane) * factor));
            Vector512.Narrow(low, high).StoreUnsafe(ref to, i);
        }

        return largest / LargestInput;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float LargestOf(ReadOnlySpan<float> input)
    {
        ref var from = ref MemoryMarshal.GetReference(input);
        var largest = Vector512<float>.Zero;
        for (nuint i = 0; i < (nuint)input.Length; i += Lane) largest = Vector512.MaxNative(largest, Vector512.Abs(Vector512.LoadUnsafe(ref from, i)));
        var eight = Vector256.MaxNative(largest.GetLower(), largest.GetUpper());
        var four = Vector128.MaxNative(eight.GetLower(), eight.GetUpper());
        var two = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Math.Max(two[0], two[1]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Multiply(short[] input, float[] rowScales, Span<float> output, int rows)
    {
        ref var a = ref Unsafe.As<short, int>(ref MemoryMarshal.GetArrayDataReference(input));
        ref var c = ref MemoryMarshal.GetReference(output);
        var pairs = _inner / 2;
        for (var column = 0; column < _columns; column += PanelColumns)
        {
            ref var panel = ref _panels[column * _inner];
            var row = 0;
            for (; row + BlockRows <= rows; row += BlockRows) Block(ref Unsafe.Add(ref a, row * pairs), ref panel, ref rowScales[row], column, ref Unsafe.Add(ref c, row * _columns));
            for (; row < rows; row++) Row(ref Unsafe.Add(ref a, row * pairs), ref panel, rowScales[row], column, ref Unsafe.Add(ref c, row * _columns));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Row(ref int a, ref short b, float rowScale, int column, ref float c)
    {
        var (s0, s1) = (Vector512<int>.Zero, Vector512<int>.Zero);
        for (var k = 0; k < _inner / 2; k++)
        {
            var x = Vector512.Create(Unsafe.Add(ref a, k)).AsInt16();
            s0 += SumOfPairs(x, Vector512.LoadUnsafe(ref b));
            s1 += SumOfPairs(x, Vector512.LoadUnsafe(ref b, PanelColumns));
            b = ref Unsafe.Add(ref b, 2 * PanelColumns);
        }

        Store(s0, s1, rowScale, column, ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block(ref int a, ref short b, ref float rowScale, int column, ref float c)
    {
        var pairs = _inner / 2;
        Vector512<int> s00 = default, s01 = default, s10 = default, s11 = default, s20 = default, s21 = default;
        Vector512<int> s30 = default, s31 = default, s40 = default, s41 = default, s50 = default, s51 = default;
        for (var k = 0; k < pairs; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, PanelColumns);
            ref var ak = ref Unsafe.Add(ref a, k);
            var x = Vector512.Create(ak).AsInt16();
            s00 += SumOfPairs(x, b0);
            s01 += SumOfPairs(x, b1);
            x = Vector512.Create(Unsafe.Add(ref ak, pairs)).AsInt16();
            s10 += SumOfPairs(x, b0);
            s11 += SumOfPairs(x, b1);
            x = Vector512.Create(Unsafe.Add(ref ak, 2 * pairs)).AsInt16();
            s20 += SumOfPairs(x, b0);
            s21 += SumOfPairs(x, b1);
            x = Vector512.Create(Unsafe.Add(ref ak, 3 * pairs)).AsInt16();
            s30 += SumOfPairs(x, b0);
            s31 += SumOfPairs(x, b1);
            x = Vector512.Create(Unsafe.Add(ref ak, 4 * pairs)).AsInt16();
            s40 += SumOfPairs(x, b0);
            s41 += SumOfPairs(x, b1);
            x = Vector512.Create(Unsafe.Add(ref ak, 5 * pairs)).AsInt16();
            s50 += SumOfPairs(x, b0);
            s51 += SumOfPairs(x, b1);
            b = ref Unsafe.Add(ref b, 2 * PanelColumns);
        }

        Store(s00, s01, rowScale, column, ref c);
        Store(s10, s11, Unsafe.Add(ref rowScale, 1), column, ref Unsafe.Add(ref c, _columns));
        Store(s20, s21, Unsafe.Add(ref rowScale, 2), column, ref Unsafe.Add(ref c, 2 * _columns));
        Store(s30, s31, Unsafe.Add(ref rowScale, 3), column, ref Unsafe.Add(ref c, 3 * _columns));
        Store(s40, s41, Unsafe.Add(ref rowScale, 4), column, ref Unsafe.Add(ref c, 4 * _columns));
        Store(s50, s51, Unsafe.Add(ref rowScale, 5), column, ref Unsafe.Add(ref c, 5 * _columns));
    }

    /// <summary>The sums of the products of neighbours.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> SumOfPairs(Vector512<short> left, Vector512<short> right)
    {
        if (Avx512BW.IsSupported) return Avx512BW.MultiplyAddAdjacent(left, right);
        if (Avx2.IsSupported)
        {
            return Vector512.Create(Avx2.MultiplyAddAdjacent(left.GetLower(), right.GetLower()), Avx2.MultiplyAddAdjacent(left.GetUpper(), right.GetUpper()));
        }

        var (x, y) = (left.AsInt32(), right.AsInt32());
        return (((x << 16) >> 16) * ((y << 16) >> 16)) + ((x >> 16) * (y >> 16));
    }

    /// <summary>Turns the sums of a row in a panel into numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector512<int> first, Vector512<int> second, float rowScale, int column, ref float row)
    {
        Number(first, rowScale, column).StoreUnsafe(ref row, (nuint)column);
        if (column + Lane < _columns) Number(second, rowScale, column + Lane).StoreUnsafe(ref row, (nuint)(column + Lane));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<float> Number(Vector512<int> sum, float rowScale, int column)
    {
        var scales = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_scales), (nuint)column) * rowScale;
        return Vector512.FusedMultiplyAdd(Vector512.ConvertToSingle(sum), scales, Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias), (nuint)column));
    }
}
