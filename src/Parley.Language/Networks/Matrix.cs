using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Language.Networks;

/// <summary>Products of matrices stored by rows.</summary>
public static class Matrix
{
    private const int Lane = 16;
    private const int BlockRows = 6;
    private const int BlockColumns = 2 * Lane;

    /// <summary>Adds the product of <paramref name="left"/> and <paramref name="right"/> to <paramref name="sum"/>.</summary>
    /// <param name="left">A matrix of <paramref name="rows"/> by <paramref name="inner"/>.</param>
    /// <param name="right">A matrix of <paramref name="inner"/> by <paramref name="columns"/>, a multiple of 16.</param>
    /// <param name="sum">A matrix of <paramref name="rows"/> by <paramref name="columns"/>.</param>
    /// <param name="rows">The rows of the first matrix.</param>
    /// <param name="inner">The columns of the first and rows of the second matrix.</param>
    /// <param name="columns">The columns of the second matrix.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddProduct(ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> sum, int rows, int inner, int columns)
    {
        Check(left.Length, rows, inner);
        Check(right.Length, inner, columns);
        Check(sum.Length, rows, columns);
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var c = ref MemoryMarshal.GetReference(sum);
        for (var column = 0; column < columns; column += BlockColumns)
        {
            ref var strip = ref Unsafe.Add(ref b, column);
            var row = 0;
            if (column + BlockColumns <= columns)
            {
                for (; row + BlockRows <= rows; row += BlockRows)
                {
                    AddBlock(ref Unsafe.Add(ref a, row * inner), ref strip, ref Unsafe.Add(ref c, (row * columns) + column), inner, columns);
                }
            }

            for (; row < rows; row++)
            {
                for (var at = column; at < Math.Min(column + BlockColumns, columns); at += Lane)
                {
                    ref var target = ref Unsafe.Add(ref c, (row * columns) + at);
                    AddLane(ref Unsafe.Add(ref a, row * inner), ref Unsafe.Add(ref b, at), ref target, inner, columns);
                }
            }
        }
    }

    /// <summary>Writes the product of <paramref name="input"/> and <paramref name="weights"/>, <paramref name="bias"/> added to each row.</summary>
    /// <param name="input">A matrix of <paramref name="rows"/> by <paramref name="inner"/>.</param>
    /// <param name="weights">A matrix of <paramref name="inner"/> by <paramref name="columns"/>, a multiple of 16.</param>
    /// <param name="bias">A row of <paramref name="columns"/>.</param>
    /// <param name="output">Takes a matrix of <paramref name="rows"/> by <paramref name="columns"/>.</param>
    /// <param name="rows">The rows of the first matrix.</param>
    /// <param name="inner">The columns of the first and rows of the second matrix.</param>
    /// <param name="columns">The columns of the second matrix.</param>
    public static void Affine(ReadOnlySpan<float> input, ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, Span<float> output, int rows, int inner, int columns)
    {
        for (var row = 0; row < rows; row++) bias.CopyTo(output[(row * columns)..]);
        AddProduct(input, weights, output, rows, inner, columns);
    }

    /// <summary>Writes the transpose of a matrix of <paramref name="rows"/> by <paramref name="columns"/>.</summary>
    public static void Transpose(ReadOnlySpan<float> matrix, Span<float> transpose, int rows, int columns)
    {
        for (var row = 0; row < rows; row += Lane)
        {
            for (var column = 0; column < columns; column++)
            {
                var target = transpose.Slice((column * rows) + row, Math.Min(Lane, rows - row));
                for (var i = 0; i < target.Length; i++) target[i] = matrix[((row + i) * columns) + column];
            }
        }
    }

    private static void Check(int length, int rows, int columns)
    {
        if (length < rows * columns) throw new ArgumentException($"Too short for a matrix of {rows} by {columns}.", nameof(length));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddLane(ref float a, ref float b, ref float c, int inner, int columns)
    {
        var sum = Vector512.LoadUnsafe(ref c);
        for (var k = 0; k < inner; k++)
        {
            var factors = Vector512.LoadUnsafe(ref Unsafe.Add(ref b, k * columns));
            sum = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref a, k)), factors, sum);
        }

        sum.StoreUnsafe(ref c);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddBlock(ref float a, ref float b, ref float c, int inner, int columns)
    {
        ref var c1 = ref Unsafe.Add(ref c, columns);
        ref var c2 = ref Unsafe.Add(ref c1, columns);
        ref var c3 = ref Unsafe.Add(ref c2, columns);
        ref var c4 = ref Unsafe.Add(ref c3, columns);
        ref var c5 = ref Unsafe.Add(ref c4, columns);
        var (s00, s01) = (Vector512.LoadUnsafe(ref c), Vector512.LoadUnsafe(ref c, Lane));
        var (s10, s11) = (Vector512.LoadUnsafe(ref c1), Vector512.LoadUnsafe(ref c1, Lane));
        var (s20, s21) = (Vector512.LoadUnsafe(ref c2), Vector512.LoadUnsafe(ref c2, Lane));
        var (s30, s31) = (Vector512.LoadUnsafe(ref c3), Vector512.LoadUnsafe(ref c3, Lane));
        var (s40, s41) = (Vector512.LoadUnsafe(ref c4), Vector512.LoadUnsafe(ref c4, Lane));
        var (s50, s51) = (Vector512.LoadUnsafe(ref c5), Vector512.LoadUnsafe(ref c5, Lane));
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, Lane);
            ref var ak = ref Unsafe.Add(ref a, k);
            var x = Vector512.Create(ak);
            s00 = Vector512.FusedMultiplyAdd(x, b0, s00);
            s01 = Vector512.FusedMultiplyAdd(x, b1, s01);
            x = Vector512.Create(Unsafe.Add(ref ak, inner));
            s10 = Vector512.FusedMultiplyAdd(x, b0, s10);
            s11 = Vector512.FusedMultiplyAdd(x, b1, s11);
            x = Vector512.Create(Unsafe.Add(ref ak, 2 * inner));
            s20 = Vector512.FusedMultiplyAdd(x, b0, s20);
            s21 = Vector512.FusedMultiplyAdd(x, b1, s21);
            x = Vector512.Create(Unsafe.Add(ref ak, 3 * inner));
            s30 = Vector512.FusedMultiplyAdd(x, b0, s30);
            s31 = Vector512.FusedMultiplyAdd(x, b1, s31);
            x = Vector512.Create(Unsafe.Add(ref ak, 4 * inner));
            s40 = Vector512.FusedMultiplyAdd(x, b0, s40);
            s41 = Vector512.FusedMultiplyAdd(x, b1, s41);
            x = Vector512.Create(Unsafe.Add(ref ak, 5 * inner));
            s50 = Vector512.FusedMultiplyAdd(x, b0, s50);
            s51 = Vector512.FusedMultiplyAdd(x, b1, s51);
            b = ref Unsafe.Add(ref b, columns);
        }

        Store(s00, s01, ref c);
        Store(s10, s11, ref c1);
        Store(s20, s21, ref c2);
        Store(s30, s31, ref c3);
        Store(s40, s41, ref c4);
        Store(s50, s51, ref c5);
    }

    private static void Store(Vector512<float> first, Vector512<float> second, ref float target)
    {
        first.StoreUnsafe(ref target);
        second.StoreUnsafe(ref target, Lane);
    }
}
