using Parley.Language.Networks;

namespace Parley.Language.Tests.Networks;

public sealed class ProjectionTests
{
    [Fact]
    public void A_narrow_middle_gives_the_product_of_both_matrices()
    {
        var narrow = Layer(2, 16, (input, column) => column == 0 ? input + 1 : 0);
        var wide = Layer(16, 32, (input, column) => input == 0 ? column : 5);
        var output = new float[64];
        new Projection(narrow, wide).Apply([1, 2, 3, 0], new float[32], output, 2);
        Assert.Equal(Enumerable.Range(0, 32).Select(column => 5f * column), output[..32]);
        Assert.Equal(Enumerable.Range(0, 32).Select(column => 3f * column), output[32..]);
    }

    [Fact]
    public void Without_a_middle_it_is_the_wide_layer()
    {
        var output = new float[16];
        new Projection(null, Layer(2, 16, (input, column) => input + column)).Apply([1, 1], [], output, 1);
        Assert.Equal(Enumerable.Range(0, 16).Select(column => (2f * column) + 1), output);
    }

    private static Dense Layer(int inner, int columns, Func<int, int, float> weight)
    {
        var layer = new Dense(inner, columns);
        for (var i = 0; i < layer.Weights.Length; i++) layer.Weights[i] = weight(i / columns, i % columns);
        return layer;
    }
}
