using Parley.Web.Charts;

namespace Parley.Web.Tests.Charts;

public sealed class TimelineScaleTests
{
    [Theory]
    [InlineData("2018-05-20", "2018-09-18", "Jul 2018, Sep 2018")]
    [InlineData("2018-05-20", "2019-05-20", "Sep 2018, Jan 2019, May 2019")]
    [InlineData("2018-05-20", "2018-06-02", "20 May 2018, 2 Jun 2018")]
    [InlineData("2018-05-20", "2018-05-20", "20 May 2018")]
    public void Months_are_named_or_else_the_two_ends(string first, string last, string names)
    {
        var scale = new TimelineScale(DateOnly.Parse(first, null), DateOnly.Parse(last, null));
        Assert.Equal(names, string.Join(", ", scale.Names(4).Select(tick => tick.Name)));
    }
}
