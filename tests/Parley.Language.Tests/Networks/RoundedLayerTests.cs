using Parley.Language.Networks;

namespace Parley.Language.Tests.Networks;

public sealed class RoundedLayerTests
{
    private static readonly Gen<(int Rows, int Inner, int Columns)> _sizes =
        Gen.Select(Gen.Int[1, 20], Gen.Int[1, 12].Select(panels => panels * 32), Gen.Int[1, 5].Select(lanes => lanes * 16));

    [Fact]
    public void It_gives_what_the_exact_layer_gives_nearly() => Gen.Select(_sizes, Gen.Int[1, 1000]).Sample((size, seed) =>
    {
        var random = new Random(seed);
        var layer = new Dense(size.Inner, size.Columns);
        Fill(layer.Weights, random, .3f);
        Fill(layer.Bias, random, 1);
        var input = new float[size.Rows * size.Inner];
        Fill(input, random, 4);
        var (exact, rounded) = (new float[size.Rows * size.Columns], new float[size.Rows * size.Columns]);
        layer.Apply(input, exact, size.Rows);
        new RoundedLayer(layer).Apply(input, rounded, size.Rows);
        for (var i = 0; i < exact.Length; i++) Assert.Equal(exact[i], rounded[i], 3e-2);
    });

    [Fact]
    public void The_largest_sums_stay_within_their_integers() => _sizes.Sample(size =>
    {
        var layer = new Dense(size.Inner, size.Columns);
        layer.Weights.AsSpan().Fill(-3);
        var input = new float[size.Rows * size.Inner];
        input.AsSpan().Fill(5);
        var output = new float[size.Rows * size.Columns];
        new RoundedLayer(layer).Apply(input, output, size.Rows);
        Assert.All(output, value => Assert.Equal(-15f * size.Inner, value, .001 * 15 * size.Inner));
    });

    [Fact]
    public void A_row_is_the_same_whatever_stands_beside_it() => Gen.Select(_sizes, Gen.Int[1, 1000]).Sample((size, seed) =>
    {
        var random = new Random(seed);
        var layer = new Dense(size.Inner, size.Columns);
        Fill(layer.Weights, random, 1);
        var input = new float[size.Rows * size.Inner];
        Fill(input, random, 1);
        var (all, alone) = (new float[size.Rows * size.Columns], new float[size.Columns]);
        var rounded = new RoundedLayer(layer);
        rounded.Apply(input, all, size.Rows);
        var row = seed % size.Rows;
        rounded.Apply(input.AsSpan(row * size.Inner, size.Inner), alone, 1);
        Assert.Equal(alone, all.AsSpan(row * size.Columns, size.Columns).ToArray());
    });

    [Fact]
    public void Nothing_in_gives_the_bias()
    {
        var layer = new Dense(32, 16);
        Fill(layer.Weights, new Random(1), 1);
        Fill(layer.Bias, new Random(2), 1);
        var output = new float[16];
        new RoundedLayer(layer).Apply(new float[32], output, 1);
        Assert.Equal(layer.Bias, output);
    }

    [Fact]
    public void Inputs_that_do_not_fill_a_panel_are_refused() => Assert.Throws<ArgumentException>(() => new RoundedLayer(new Dense(33, 16)));

    [Fact]
    public void Rows_that_are_not_there_are_refused() =>
        Assert.Throws<ArgumentException>(() => new RoundedLayer(new Dense(32, 16)).Apply(new float[32], new float[32], 2));

    private static void Fill(float[] values, Random random, float bound)
    {
        for (var i = 0; i < values.Length; i++) values[i] = bound * ((2 * random.NextSingle()) - 1);
    }
}
