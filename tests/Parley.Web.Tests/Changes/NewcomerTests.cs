using System.Net;
using System.Text;
using Parley.Testing;

namespace Parley.Web.Tests.Changes;

/// <summary>What a newcomer does first, by the pages' own forms and without script.</summary>
public sealed class NewcomerTests
{
    [Fact]
    public async Task Talks_are_followed_reports_added_a_reading_corrected_and_the_correction_taken_back()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        Assert.Equal("No talks are followed yet", (await visitor.OpenAsync("/")).QuerySelector("h1")!.TextContent);
        var followed = await visitor.SendAsync(await visitor.OpenAsync("/add"), "form[action='/talks']", ("name", "us-china"), ("parties", "United States, China"), ("about", "trade"));
        Assert.Equal(HttpStatusCode.OK, followed.Status);

        var added = await visitor.UploadAsync(Files());
        Assert.Equal("8 reports added", added.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(await site.FindingAsync("us-china"), (await visitor.OpenAsync("/talks/us-china")).QuerySelector("h1")!.TextContent);

        const string Report = "/reports/2018-12-03-analysis";
        var accepted = await visitor.SendAsync(await visitor.OpenAsync(Report), "#P3 form", ("verdict", "accept"));
        Assert.Contains("accepted by ada", accepted.Page.QuerySelector("#P3")!.TextContent, StringComparison.Ordinal);
        var undone = await visitor.SendAsync(accepted.Page, "#P3 form[action='/undo']");
        Assert.DoesNotContain("by ada", undone.Page.QuerySelector("#P3")!.TextContent, StringComparison.Ordinal);

        var edited = await visitor.SendAsync(undone.Page, "#P3 .edit form", ("verdict", "edit"), ("f.act", "offer"), ("f.holder", "Norland"));
        Assert.Contains("edited by ada", edited.Page.QuerySelector("#P3")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("offer", edited.Page.QuerySelector("#P3 .tag")!.TextContent);
        Assert.Contains("machine", edited.Page.QuerySelector("#P3")!.TextContent, StringComparison.Ordinal);

        var rejected = await visitor.SendAsync(edited.Page, "#P1 form", ("verdict", "reject"));
        Assert.Single(rejected.Page.QuerySelectorAll(".n.rejected"));
        Assert.Null(site.Record.Verify(cancellation: TestContext.Current.CancellationToken).Fault);
    }

    [Fact]
    public async Task What_cannot_be_done_is_told()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        var form = await visitor.OpenAsync("/add");
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync(form, "form[action='/talks']", ("name", "a b"), ("parties", "Norland"))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync(form, "form[action='/talks']", ("name", "levy"), ("parties", " , "))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.UploadAsync([])).Status);
        var refused = await visitor.UploadAsync([("empty.txt", []), ("blank.txt", Encoding.UTF8.GetBytes("   "))]);
        Assert.Contains("1 refused", refused.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_past_offers_no_decisions()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.UploadAsync(Files());
        Assert.NotEmpty((await visitor.OpenAsync("/reports/2018-12-03-analysis")).QuerySelectorAll(".decide"));
        Assert.Empty((await visitor.OpenAsync("/reports/2018-12-03-analysis?asOf=2100-01-01")).QuerySelectorAll(".decide"));
    }

    [Fact]
    public async Task Words_and_claims_are_found()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.UploadAsync(Files());
        var words = await visitor.OpenAsync("/search?q=Huawei");
        Assert.NotEmpty(words.QuerySelectorAll(".found > li"));
        var claims = await site.JsonAsync("/search.json?by=China&act=refuse");
        Assert.All(claims.GetProperty("findings").EnumerateArray(), finding => Assert.Equal("refuse", finding.GetProperty("claim").GetProperty("deed").GetString()));
        Assert.Equal("Nothing was found", (await visitor.OpenAsync("/search?q=herring")).QuerySelector("h1")!.TextContent);
        Assert.Equal("Nothing was found", (await visitor.OpenAsync("/search?q=Huawei&on=2018-01-01")).QuerySelector("h1")!.TextContent);
    }

    private static IEnumerable<(string, byte[])> Files() =>
        Directory.EnumerateFiles(Repository.PathOf("samples", "us-china")).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)));
}
