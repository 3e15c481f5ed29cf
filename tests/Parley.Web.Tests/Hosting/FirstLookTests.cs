using Parley.Desk.Overviews;
using Parley.Web.Hosting;
using Parley.Web.Looks;

namespace Parley.Web.Tests.Hosting;

public sealed class FirstLookTests
{
    [Fact]
    public async Task Where_talks_stand_is_known_before_anybody_asks()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        using var kept = new KeptOverviews();
        await using var look = new FirstLook(new ServeOptions(site.Record, TestSite.Ada, TimeProvider.System), kept);
        await look.StartAsync(TestContext.Current.CancellationToken);
        await look.ExecuteTask!;
        var overview = kept.Keep<TalksOverview>(site.Record.AsOf(), "us-china", null, () => throw new InvalidOperationException("it was not made"));
        Assert.Equal("us-china", overview.Talks.Name);
    }
}
