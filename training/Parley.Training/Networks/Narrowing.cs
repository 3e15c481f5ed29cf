using System.Numerics.Tensors;
using Parley.Language.Networks;

namespace Parley.Training.Networks;

/// <summary>Finds for a linear layer two narrower ones whose product does nearly the same.</summary>
/// <remarks>
/// Of all products of a rank it is that with the least squared error over inputs that were seen: the weights, projected upon the principal components of what
/// comes out, which orthogonal iteration finds (Golub and Van Loan 2013, 8.2.4).
/// </remarks>
internal sealed class Narrowing(Dense layer)
{
    private const int Iterations = 60;
    private const int Seed = 1;

    private readonly float[] _moments = new float[layer.Inner * layer.Inner];

    /// <summary>Takes rows of inputs into account.</summary>
    public void Add(ReadOnlySpan<float> input, int rows)
    {
        var inner = layer.Inner;
        for (var row = 0; row < rows; row++)
        {
            var x = input.Slice(row * inner, inner);
            for (var i = 0; i < inner; i++)
            {
                var moments = _moments.AsSpan(i * inner, inner);
                TensorPrimitives.MultiplyAdd(x, x[i], moments, moments);
            }
        }
    }

    /// <summary>The two layers with a middle of so many numbers.</summary>
    public Projection Make(int rank)
    {
        var (inner, columns) = (layer.Inner, layer.Columns);
        var components = Components(OutputMoments(), rank, columns);
        var (narrow, wide) = (new Dense(inner, rank), new Dense(rank, columns));
        var across = new float[columns * rank];
        Matrix.Transpose(components, across, rank, columns);
        Matrix.AddProduct(layer.Weights, across, narrow.Weights, inner, columns, rank);
        components.CopyTo(wide.Weights, 0);
        layer.Bias.CopyTo(wide.Bias, 0);
        return new Projection(narrow, wide);
    }

    /// <summary>The mean products of all pairs of outputs, but for a factor and without the bias.</summary>
    private float[] OutputMoments()
    {
        var (inner, columns) = (layer.Inner, layer.Columns);
        var (half, turned, moments) = (new float[inner * columns], new float[columns * inner], new float[columns * columns]);
        Matrix.AddProduct(_moments, layer.Weights, half, inner, inner, columns);
        Matrix.Transpose(layer.Weights, turned, inner, columns);
        Matrix.AddProduct(turned, half, moments, columns, inner, columns);
        TensorPrimitives.Divide(moments, TensorPrimitives.Max<float>(moments), moments);
        return moments;
    }

    /// <summary>The strongest principal components, row after row.</summary>
    private static float[] Components(float[] moments, int rank, int columns)
    {
        var random = new Random(Seed);
        float[] components = [.. Enumerable.Range(0, rank * columns).Select(_ => random.NextSingle() - 0.5f)];
        for (var i = 0; i < Iterations; i++)
        {
            MakeOrthogonal(components, rank, columns);
            var next = new float[components.Length];
            Matrix.AddProduct(components, moments, next, rank, columns, columns);
            components = next;
        }

        MakeOrthogonal(components, rank, columns);
        return components;
    }

    /// <summary>Makes rows orthogonal and of length 1, one after the other (Gram and Schmidt), each twice for the sake of rounding.</summary>
    private static void MakeOrthogonal(float[] rows, int count, int width)
    {
        for (var i = 0; i < 2 * count; i++)
        {
            var row = rows.AsSpan(i / 2 * width, width);
            for (var j = 0; j < i / 2; j++)
            {
                var former = rows.AsSpan(j * width, width);
                TensorPrimitives.MultiplyAdd(former, -TensorPrimitives.Dot<float>(former, row), row, row);
            }

            TensorPrimitives.Divide(row, TensorPrimitives.Norm<float>(row), row);
        }
    }
}
