using Parley.Prospects.Engine;

namespace Parley.Prospects.Tests.Engine;

public sealed class ReferenceRateTests
{
    [Fact]
    public void Classes_asked_often_have_their_own_rate_and_others_that_of_all()
    {
        var rates = ReferenceRate.Of([.. Enumerable.Repeat(2, 5000)], [.. Enumerable.Repeat(1f, 5000)], baseRate: 0.1f);
        Assert.Equal(ReferenceClass.Count, rates.Length);
        Assert.InRange(rates[2].Rate, 0.98f, 1);
        Assert.Equal(0.1f, rates[0].Rate, 5);
    }
}
