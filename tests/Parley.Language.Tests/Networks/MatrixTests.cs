using Parley.Language.Networks;

namespace Parley.Language.Tests.Networks;

public sealed class MatrixTests
{
    private static readonly Gen<(int Rows, int Inner, int Columns)> _sizes =
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 20], Gen.Int[1, 5].Select(lanes => lanes * 16));

    [Fact]
    public void The_product_is_that_of_the_textbook() => _sizes.Sample(size =>
    {
        var left = Numbers(size.Rows * size.Inner, 3);
        var right = Numbers(size.Inner * size.Columns, 5);
        var sum = Numbers(size.Rows * size.Columns, 7);
        var expected = sum.ToArray();
        for (var row = 0; row < size.Rows; row++)
        {
            for (var column = 0; column < size.Columns; column++)
            {
                for (var k = 0; k < size.Inner; k++)
                {
                    expected[(row * size.Columns) + column] += left[(row * size.Inner) + k] * right[(k * size.Columns) + column];
                }
            }
        }

        Matrix.AddProduct(left, right, sum, size.Rows, size.Inner, size.Columns);
        for (var i = 0; i < sum.Length; i++) Assert.Equal(expected[i], sum[i], 1e-3);
    });

    [Fact]
    public void Transposing_twice_changes_nothing() => _sizes.Sample(size =>
    {
        var matrix = Numbers(size.Rows * size.Columns, 11);
        var once = new float[matrix.Length];
        var twice = new float[matrix.Length];
        Matrix.Transpose(matrix, once, size.Rows, size.Columns);
        Matrix.Transpose(once, twice, size.Columns, size.Rows);
        Assert.Equal(matrix, twice);
        Assert.Equal(matrix[size.Columns - 1], once[(size.Columns - 1) * size.Rows]);
    });

    [Fact]
    public void Spans_that_are_too_short_are_refused() =>
        Assert.Throws<ArgumentException>(() => Matrix.AddProduct(new float[3], new float[32], new float[32], 2, 2, 16));

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }
}
