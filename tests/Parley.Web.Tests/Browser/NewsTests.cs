using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Parley.Desk;
using Parley.Testing;

namespace Parley.Web.Tests.Browser;

/// <summary>Open pages tell what comes into the record.</summary>
public sealed class NewsTests(Chromium chromium)
{
    private static readonly string Report = Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt");

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task A_page_that_is_open_marks_what_is_new_and_leads_to_it()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        site.Follow("nobody", null, "Norland", "Sudmark");
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".news")).ToBeEmptyAsync();
        await site.AddAsync(new ReadReports(), Report);
        await Assertions.Expect(page.Locator(".news")).ToContainTextAsync("1 new report in the record.");
        await Assertions.Expect(page.Locator(".card[data-talks=us-china] .fresh")).ToHaveTextAsync("1 new");
        await Assertions.Expect(page.Locator(".card[data-talks=nobody] .fresh")).ToHaveCountAsync(0);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsAsync();
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task Talks_that_are_open_lead_to_their_new_reports()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/talks/us-china");
        await site.AddAsync(new ReadReports(), Report);
        await page.Locator(".news a").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/talks/us-china/reports\\?since=\\d+$"));
        await Assertions.Expect(page.Locator("tbody .fresh")).ToHaveTextAsync("new");
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task A_look_at_the_past_tells_nothing_new()
    {
        await using var site = await TestSite.StartAsync();
        await using var browser = await chromium.OpenAsync(site);
        await browser.Page.GotoAsync("/?asOf=2100-01-01");
        await Assertions.Expect(browser.Page.Locator(".news")).ToHaveCountAsync(0);
    }
}
