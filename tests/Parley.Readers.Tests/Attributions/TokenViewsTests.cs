using Parley.Language.Networks;
using Parley.Readers.Attributions;

namespace Parley.Readers.Tests.Attributions;

public sealed class TokenViewsTests
{
    private const int Tokens = 40;

    [Fact]
    public void A_view_is_what_the_layer_makes_of_the_token_whatever_else_is_asked_for_and_when() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[0, Tokens - 1].Array[1, 20], Gen.Int[0, Tokens - 1].Array[1, 20]).Sample((seed, first, second) =>
        {
            var random = new Random(seed);
            var layer = new Dense(Encoder.Width, AttributionNetwork.Mixed);
            Fill(layer.Weights, random);
            Fill(layer.Bias, random);
            var encoded = new float[Tokens * Encoder.Width];
            Fill(encoded, random);
            var all = new float[Tokens * AttributionNetwork.Mixed];
            layer.Settle();
            layer.Apply(encoded, all, Tokens);

            var views = new TokenViews();
            views.Start(Tokens);
            foreach (var asked in (int[][])[first, second])
            {
                foreach (var token in asked) views.Ask(token);
                views.Make(layer, encoded);
                foreach (var token in asked) Assert.Equal(all[(token * AttributionNetwork.Mixed)..((token + 1) * AttributionNetwork.Mixed)], views.Of(token).ToArray());
            }
        }, iter: 20);

    private static void Fill(float[] numbers, Random random)
    {
        for (var i = 0; i < numbers.Length; i++) numbers[i] = random.NextSingle() - 0.5f;
    }
}
