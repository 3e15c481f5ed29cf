using Parley.Bargaining.Frontiers;

namespace Parley.Bargaining.Tests.Frontiers;

public sealed class GridStepTests
{
    [Fact]
    public void It_finds_what_merging_finds() => Gen.Select(Pairs(1, 200), Pairs(1, 12)).Sample(
        (points, options) =>
        {
            var former = BilateralStep.Take<long>([0, 0], points);
            Assert.Equal(BilateralStep.Take<long>(former, options), GridStep.Take(former, options) ?? BilateralStep.Take<long>(former, options));
        },
        iter: 2000);

    [Fact]
    public void It_leaves_sums_that_lie_far_apart_to_merging() => Assert.Null(GridStep.Take([1_000_000, 0, 0, 1], (long[][])[[0, 0]]));

    private static Gen<long[][]> Pairs(int least, int most) => Gen.Long[-60, 60].Array[2].Array[least, most];
}
