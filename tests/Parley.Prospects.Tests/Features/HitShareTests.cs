using Parley.Prospects.Features;

namespace Parley.Prospects.Tests.Features;

public sealed class HitShareTests
{
    [Fact]
    public void Without_fading_it_is_the_share_of_windows_with_a_hit() =>
        Gen.Select(Gen.Int[0, 79].Array[0, 12], Gen.Int[1, 20]).Sample((drawn, horizon) =>
        {
            List<int> days = [.. drawn.Distinct().Order()];
            var starts = Enumerable.Range(0, 80 - horizon).ToArray();
            var expected = starts.Count(start => days.Any(day => day >= start && day < start + horizon)) / (float)starts.Length;
            var share = HitShare.Of(days, 0, 80, horizon, life: 1e6f, prior: 0.5f, priorDays: 0);
            return MathF.Abs(expected - share) < 0.005f;
        });

    [Fact]
    public void Without_a_window_that_is_over_it_is_the_base_rate() => Assert.Equal(0.2f, HitShare.Of([3], 0, 5, 7, 60, 0.2f, 40));
}
