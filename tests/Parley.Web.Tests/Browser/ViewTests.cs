using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Parley.Web.Tests.Browser.Chromium))]

namespace Parley.Web.Tests.Browser;

/// <summary>How the views look and work in a real browser.</summary>
public sealed class ViewTests(SampleSite samples, Chromium chromium)
{
    public static TheoryData<ColorScheme, int> Windows => new() { { ColorScheme.Light, 1280 }, { ColorScheme.Dark, 1280 }, { ColorScheme.Light, 390 }, { ColorScheme.Dark, 390 } };

    [Theory(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    [MemberData(nameof(Windows))]
    public async Task Every_view_is_accessible_and_fits(ColorScheme colours, int width)
    {
        await using var browser = await chromium.OpenAsync(samples.Site, colours: colours, width: width);
        foreach (var path in SampleSite.Views.Concat(SampleSite.Plain).Append("/talks/nobody"))
        {
            await browser.Page.GotoAsync(path);
            await browser.AssertAccessibleAsync();
            await browser.AssertFitsAsync();
        }

        browser.AssertFaultless();
    }

    [Theory(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task What_opens_in_place_and_what_goes_wrong_are_accessible_and_fit(ColorScheme colours, int width)
    {
        await using var browser = await chromium.OpenAsync(samples.Site, colours: colours, width: width);
        foreach (var path in (string[])["/talks/us-china", "/talks/us-china/matrix", "/talks/us-china?on=2018-12-31&asOf=2100-01-01", "/reports/2018-12-03-analysis", "/add", "/bargaining", "/nowhere", "/talks/nowhere", "/talks/us-china/reports?page=7", "/?on=herring"])
        {
            await browser.Page.GotoAsync(path);
            await browser.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            await browser.AssertAccessibleAsync();
            await browser.AssertFitsAsync();
        }
    }

    [Theory(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task A_statement_that_is_pasted_is_compared(ColorScheme colours, int width)
    {
        await using var browser = await chromium.OpenAsync(samples.Site, colours: colours, width: width);
        await browser.Page.GotoAsync("/compare");
        await browser.Page.GetByLabel("Its text").FillAsync("China refuses to discuss subsidies. The talks on purchases will go on in Geneva in June.");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await browser.Page.Locator(".compared .tag").First.WaitForAsync();
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsAsync();
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task Every_view_is_whole_without_script()
    {
        await using var browser = await chromium.OpenAsync(samples.Site, isScripted: false);
        foreach (var path in SampleSite.Views)
        {
            await browser.Page.GotoAsync(path);
            var shown = await browser.Page.Locator("main").InnerTextAsync();
            Assert.NotEqual("", shown.Trim());
        }

        await browser.Page.GotoAsync("/talks/us-china");
        await browser.Page.Locator(".positions details.why summary").First.ClickAsync();
        await browser.Page.Locator(".positions details.why a").First.ClickAsync();
        Assert.Contains("/reports/", browser.Page.Url, StringComparison.Ordinal);
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task Print_leaves_out_what_paper_cannot_do()
    {
        await using var browser = await chromium.OpenAsync(samples.Site);
        await browser.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await browser.Page.GotoAsync("/reports/2018-12-03-analysis");
        Assert.False(await browser.Page.Locator(".days").First.IsVisibleAsync());
        Assert.False(await browser.Page.Locator(".decide").First.IsVisibleAsync());
        Assert.True(await browser.Page.Locator(".words").First.IsVisibleAsync());
        Assert.NotEmpty(await browser.Page.PdfAsync());
    }
}
