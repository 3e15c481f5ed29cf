using Parley.Bargaining.Simulation;

namespace Parley.Bargaining.Tests.Simulation;

public sealed class DistributionTests
{
    [Fact]
    public void It_tells_how_values_are_spread()
    {
        Assert.Equal(new Distribution(5.5, 1, 1, 5, 9, 10), Distribution.Of(Enumerable.Range(1, 10).Select(value => (double)value)));
        Assert.Equal(new Distribution(3, 3, 3, 3, 3, 3), Distribution.Of([3]));
        Assert.Null(Distribution.Of([]));
    }
}
