using Parley.Prospects.Engine;

namespace Parley.Prospects.Tests.Learning;

public sealed class HorizonTests
{
    [Fact]
    public void A_longer_window_is_never_less_likely() =>
        Gen.Select(Gen.Float[0.001f, 0.4f], Gen.Float[0, 0.5f], Gen.Int[1, 400], Gen.Int[1, 400]).Sample((shorter, more, one, other) =>
        {
            (int, float)[] known = [(7, shorter), (30, shorter + more)];
            return Horizons.Between(Math.Min(one, other), known) <= Horizons.Between(Math.Max(one, other), known) + 1e-6f;
        });

    [Fact]
    public void Lengths_that_were_learnt_stay_as_they_are()
    {
        (int, float)[] known = [(7, 0.1f), (30, 0.3f)];
        Assert.Equal(0.1f, Horizons.Between(7, known), 1e-4f);
        Assert.Equal(0.3f, Horizons.Between(30, known), 1e-4f);
    }
}
