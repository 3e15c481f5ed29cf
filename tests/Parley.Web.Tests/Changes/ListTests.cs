using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Parley.Desk;
using Parley.Testing;

namespace Parley.Web.Tests.Changes;

/// <summary>What is done from the lists of the record, by their own forms and without script.</summary>
public sealed class ListTests(SampleSite samples)
{
    [Fact]
    public async Task An_item_that_is_decided_on_leaves_the_list_which_stays_as_it_was_asked_for()
    {
        await using var site = await SiteAsync();
        using var visitor = new Visitor(site);
        var list = await visitor.OpenAsync("/review?talks=us-china&kind=position");
        var first = list.QuerySelector(".items .n")!.Id!;
        var (status, after) = await visitor.SendAsync(list, $"#{first} form", ("verdict", "accept"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(after.GetElementById(first));
        Assert.Equal(list.QuerySelectorAll(".items .n").Length - 1, after.QuerySelectorAll(".items .n").Length);
        Assert.All(list.QuerySelectorAll(".items .n"), item => Assert.Contains(item.QuerySelector("q")!.TextContent, item.QuerySelector(".note q")!.TextContent, StringComparison.Ordinal));
        var undone = (await visitor.SendAsync(after, "form.undo")).Page;
        Assert.NotNull(undone.GetElementById(first));
        Assert.Null(undone.QuerySelector("form.undo"));
        Assert.Equal("position", ((IHtmlSelectElement)after.QuerySelector("select[name=kind]")!).Value);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("//evil.example")]
    [InlineData("/names")]
    public async Task One_goes_on_in_lists_of_items_alone(string list)
    {
        await using var site = await SiteAsync();
        var (report, item) = ("2018-12-03-analysis", site.Record.AsOf().ItemsOf("2018-12-03-analysis")[0].Id);
        using var answer = await site.SendAsync(HttpMethod.Post, $"/reports/{report}/items/{item}", new FormUrlEncodedContent([new("verdict", "accept"), new("list", list)]), ("Parley-Client", "1"));
        Assert.Equal($"/reports/{report}.json", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Names_are_merged_and_the_merging_ended()
    {
        await using var site = await SiteAsync();
        using var visitor = new Visitor(site);
        var merged = (await visitor.SendAsync(await visitor.OpenAsync("/names"), ".stack[action='/names']", ("name", "Peking"), ("into", "China"), ("kind", "actor"))).Page;
        Assert.Equal("1 name stands for another; the last: Peking for China", merged.QuerySelector("h1")!.TextContent);
        var ended = (await visitor.SendAsync(merged, "form[action='/names/split']")).Page;
        Assert.StartsWith("Every name counts as it is read", ended.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_are_followed_asked_for_and_left()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        var followed = (await visitor.SendAsync(await visitor.OpenAsync("/feeds"), ".stack[action='/feeds']", ("address", $"{site.Address}feed.rss"))).Page;
        Assert.Equal("1 feed followed; none was asked for yet", followed.QuerySelector("h1")!.TextContent);
        var asked = (await visitor.SendAsync(followed, "form[action='/feeds/check']")).Page;
        Assert.StartsWith("1 feed followed; 1 failed when last asked for", asked.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("No feeds are followed", (await visitor.SendAsync(asked, "form[action='/feeds/remove']")).Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alerts_are_raised_by_rules_that_are_sent_along_and_listed_with_their_sentences()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        using var visitor = new Visitor(site);
        Assert.Equal("No alerts were raised yet", await RaiseAsync());
        await site.AddAsync(new ReadReports(), Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt"));
        Assert.Contains("the last on us-china", await RaiseAsync(), StringComparison.Ordinal);
        var sentence = (await visitor.OpenAsync("/alerts")).QuerySelector(".why a")!.GetAttribute("href")!;
        Assert.StartsWith("/reports/2018-12-03-analysis#c", sentence, StringComparison.Ordinal);
        Assert.Equal("No alerts were raised yet", (await visitor.OpenAsync("/alerts?on=2018-12-02")).QuerySelector("h1")!.TextContent);
        Assert.NotEmpty((await visitor.OpenAsync("/alerts?on=2018-12-03")).QuerySelectorAll(".why a"));

        async Task<string> RaiseAsync()
        {
            var page = await visitor.OpenAsync("/alerts");
            using var content = new MultipartFormDataContent { { new StringContent(page.QuerySelector("form.stack[action='/alerts'] input[name=token]")!.GetAttribute("value")!), "token" }, { new ByteArrayContent(Encoding.UTF8.GetBytes("rules: [{talks: us-china, when: act}]")), "rules", "rules.yaml" } };
            return (await visitor.PostAsync("/alerts", content)).QuerySelector("h1")!.TextContent;
        }
    }

    [Fact]
    public async Task A_draft_is_looked_at_as_a_game()
    {
        using var visitor = new Visitor(samples.Site);
        var draft = await visitor.OpenAsync("/talks/us-china/draft");
        var game = await visitor.SendAsync(draft, "form[action='/bargaining']", ("text", draft.QuerySelector("textarea")!.TextContent));
        Assert.Equal(HttpStatusCode.OK, game.Status);
    }

    [Fact]
    public async Task Where_nothing_can_be_drafted_the_page_says_why()
    {
        var page = await samples.Site.PageAsync("/talks/nobody/draft");
        Assert.StartsWith("Nothing to draft a bargaining file from yet: no report tells of a demand or an offer", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("textarea"));
        Assert.Equal("/talks/nobody/matrix", page.QuerySelector(".lead a")!.GetAttribute("href"));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await samples.Site.JsonAsync("/talks/nobody/draft.json")).GetProperty("text").ValueKind);
    }

    [Fact]
    public async Task Where_nothing_changed_the_page_says_what_stands_there_otherwise()
    {
        var page = await samples.Site.PageAsync("/talks/us-china/changes?from=2100-01-01");
        Assert.Equal("Nothing changed since 1 Jan 2100; no report came", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/talks/us-china/timeline", page.QuerySelector(".lead a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_program_may_send_nothing_where_nothing_is_needed()
    {
        await using var site = await TestSite.StartAsync();
        using var answer = await site.SendAsync(HttpMethod.Post, "/feeds/check", null, ("Parley-Client", "1"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<TestSite> SiteAsync()
    {
        var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        await site.AddAsync(new ReadReports(), Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt"));
        return site;
    }
}
