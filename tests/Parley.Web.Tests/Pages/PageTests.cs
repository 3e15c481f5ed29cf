using System.Net;

[assembly: AssemblyFixture(typeof(Parley.Web.Tests.SampleSite))]

namespace Parley.Web.Tests.Pages;

public sealed class PageTests(SampleSite samples)
{
    public static TheoryData<string> Views => new(SampleSite.Views);

    public static TheoryData<string> All => new(SampleSite.Views.Concat(SampleSite.Plain));

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_page_opens_with_one_headline(string path)
    {
        var page = await samples.Site.PageAsync(path);
        Assert.NotEqual("", Assert.Single(page.QuerySelectorAll("h1")).TextContent.Trim());
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_view_has_a_twin_for_programs(string path)
    {
        var page = await samples.Site.PageAsync(path);
        var twin = page.QuerySelector("link[rel=alternate]")!.GetAttribute("href")!;
        Assert.NotEmpty((await samples.Site.JsonAsync(twin)).EnumerateObject());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_link_within_leads_somewhere(string path)
    {
        var page = await samples.Site.PageAsync(path);
        foreach (var address in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct().Take(40))
        {
            var parts = address.Split('#');
            using var answer = await samples.Site.SendAsync(HttpMethod.Get, parts[0]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            if (parts.Length == 2) Assert.NotNull((await samples.Site.PageAsync(parts[0])).GetElementById(parts[1]));
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Links_keep_the_days_from_which_one_looks(string path)
    {
        var page = await samples.Site.PageAsync($"{path}{(path.Contains('?') ? "&" : "?")}on=2019-09-02&asOf=2100-01-01");
        var links = page.QuerySelectorAll("a[href^='/']").Where(link => link.TextContent is not ("Back to now" or "Leave the day out") && link.TextContent != "This page as JSON" && !link.HasAttribute("data-step")).ToList();
        Assert.All(links, link => Assert.Contains("on=2019-09-02&asOf=2100-01-01", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_none_of_those_in_the_bar()
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, "/nowhere", null, ("Accept", "text/html"));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Empty(page.QuerySelectorAll("[aria-current]"));
    }

    [Fact]
    public async Task On_a_day_later_reports_are_not_there_yet()
    {
        var reports = (await samples.Site.JsonAsync("/talks/us-china/reports.json?on=2018-12-31")).GetProperty("reports");
        Assert.Equal(3, reports.GetArrayLength());
    }

    [Theory]
    [InlineData("/review.json?page=1", "items")]
    [InlineData("/talks/us-china/changes.json?from=2018-06-01", "groups")]
    [InlineData("/talks/us-china/draft.json?", "text")]
    [InlineData("/compare.json?text=China+buys+soybeans+from+the+United+States.", "compared")]
    public async Task On_a_day_lists_of_the_record_are_others(string path, string what)
    {
        var now = (await samples.Site.JsonAsync(path)).GetProperty(what).ToString();
        Assert.NotEqual(now, (await samples.Site.JsonAsync(path + "&on=2018-12-31")).GetProperty(what).ToString());
    }

    [Theory]
    [InlineData("/names", "on")]
    [InlineData("/feeds", "on")]
    [InlineData("/quarantine", "on")]
    [InlineData("/rules", "on")]
    [InlineData("/rules", "asOf")]
    [InlineData("/bargaining", "asOf")]
    [InlineData("/bargaining/b1", "on")]
    public async Task Where_a_day_means_nothing_that_is_said(string path, string day)
    {
        var page = await samples.Site.PageAsync($"{path}?{day}=2100-01-01");
        var note = page.QuerySelectorAll(".past").Single(note => note.TextContent.Contains("it is the same", StringComparison.Ordinal));
        Assert.Equal(path, note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal($"{path}.json", page.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        using var twin = await samples.Site.SendAsync(HttpMethod.Get, $"{path}.json?{day}=2100-01-01");
        Assert.Equal(HttpStatusCode.BadRequest, twin.StatusCode);
        Assert.Contains("nothing here", await twin.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("China demanded that the United States lift its tariffs on steel.", true)]
    [InlineData("China threatened to impose tariffs on soybeans from the United States.", false)]
    public async Task The_matrix_leads_to_a_draft_where_something_can_be_drafted(string told, bool leads)
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        await site.AddTextAsync(new Desk.ReadReports(), told);
        var page = await site.PageAsync("/talks/us-china/matrix");
        Assert.NotEmpty(page.QuerySelectorAll(".matrix .cell"));
        Assert.Equal(leads, page.QuerySelectorAll("main a[href='/talks/us-china/draft']").Length > 0);
    }

    [Fact]
    public async Task As_known_before_the_record_began_there_is_nothing()
    {
        Assert.Equal(0, (await samples.Site.JsonAsync("/index.json?asOf=2018-01-01")).GetProperty("talks").GetArrayLength());
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, "/talks/us-china?asOf=2018-01-01");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_headline_of_talks_is_their_finding() =>
        Assert.Equal(await samples.Site.FindingAsync("us-china"), (await samples.Site.PageAsync("/talks/us-china")).QuerySelector("h1")!.TextContent);

    [Fact]
    public async Task The_report_is_shown_word_for_word()
    {
        var page = await samples.Site.PageAsync("/reports/2018-12-03-analysis");
        var shown = string.Join("\n\n", page.QuerySelectorAll(".words").Select(paragraph => paragraph.TextContent));
        var text = (await samples.Site.JsonAsync("/reports/2018-12-03-analysis.json")).GetProperty("text").GetString()!;
        Assert.Equal(text.Trim(), shown);
    }

    [Fact]
    public async Task Whoever_has_a_page_already_gets_it_once()
    {
        using var first = await samples.Site.SendAsync(HttpMethod.Get, "/talks/us-china.json");
        using var second = await samples.Site.SendAsync(HttpMethod.Get, "/talks/us-china.json", null, ("If-None-Match", first.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Theory]
    [InlineData("/talks/none", HttpStatusCode.NotFound)]
    [InlineData("/reports/none", HttpStatusCode.NotFound)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/talks/us-china?on=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/talks/us-china/reports?page=9", HttpStatusCode.NotFound)]
    [InlineData("/talks/us-china/reports?page=-1", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_shown_is_told_to_people_and_to_programs(string path, HttpStatusCode status)
    {
        using var page = await samples.Site.SendAsync(HttpMethod.Get, path, null, ("Accept", "text/html"));
        Assert.Equal((status, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
        using var problem = await samples.Site.SendAsync(HttpMethod.Get, path, null, ("Accept", "application/json"));
        Assert.Equal((status, "application/problem+json"), (problem.StatusCode, problem.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Talks_without_reports_say_so() =>
        Assert.Contains("say nothing of talks", (await samples.Site.PageAsync("/talks/nobody")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_taken_port_is_told()
    {
        var taken = samples.Site.Address.Port;
        var error = await Assert.ThrowsAsync<PortException>(() => WebServer.StartAsync(new ServeOptions(samples.Site.Record, TestSite.Ada, TimeProvider.System) { Port = taken }, TestContext.Current.CancellationToken));
        Assert.Contains($"port {taken}", error.Message, StringComparison.Ordinal);
    }
}
