using Parley.Talks.Forecasts;

namespace Parley.Prospects.Tests.Events;

public sealed class DyadTests
{
    [Fact]
    public void The_order_of_the_parties_does_not_matter() => Assert.Equal(Dyad.Of("CHN", "USA"), Dyad.Of("USA", "CHN"));

    [Fact]
    public void It_is_read_as_it_is_written() => Assert.Equal(Dyad.Of("USA", "CHN"), Dyad.Parse("CHN-USA"));

    [Theory]
    [InlineData("USA")]
    [InlineData("USA-USA")]
    [InlineData("USA-")]
    public void Two_parties_are_needed(string text) => Assert.Null(Dyad.Parse(text));
}
