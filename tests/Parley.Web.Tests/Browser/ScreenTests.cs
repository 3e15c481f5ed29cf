using Microsoft.Playwright;
using Parley.Testing;

namespace Parley.Web.Tests.Browser;

/// <summary>Takes the pictures of <c>docs/screens</c> anew, when <c>PARLEY_SCREENS=1</c> asks for that.</summary>
public sealed class ScreenTests(SampleSite samples, Chromium chromium)
{
    private const string Unasked = "takes pictures only when PARLEY_SCREENS=1 asks for them";

    private static readonly (string Name, string Path)[] Views =
    [
        ("all-talks", "/"), ("brief", "/talks/us-china"), ("matrix", "/talks/us-china/matrix"), ("cell", "/talks/us-china/matrix/purchases/China"), ("timeline", "/talks/us-china/timeline"), ("prospects", "/prospects"), ("bargaining", "/bargaining"), ("game", "/bargaining/b1?x=0&y=4&p0=25"), ("question", "/prospects/q1?on=2020-01-14"), ("reports", "/talks/us-china/reports"), ("people", "/talks/us-china/people"), ("sources", "/talks/us-china/sources"),
        ("report", "/reports/2018-12-03-analysis"), ("compare", "/reports/2019-08-26-newsletter/compare?against=all"), ("changes", "/talks/us-china/changes?from=2018-06-01"), ("draft", "/talks/us-china/draft"), ("review", "/review?talks=us-china"), ("names", "/names"), ("feeds", "/feeds"), ("rules", "/rules"), ("statement", "/compare"), ("search", "/search?q=Huawei"), ("add", "/add"), ("nothing", "/talks/nobody"), ("problem", "/nowhere"),
    ];

    public static bool IsAsked => Environment.GetEnvironmentVariable("PARLEY_SCREENS") == "1" && Chromium.IsPresent;

    /// <summary>The views to take alone; all without it (<c>PARLEY_SCREENS_OF=question,prospects</c>).</summary>
    private static readonly string[]? Only = Environment.GetEnvironmentVariable("PARLEY_SCREENS_OF")?.Split(',');

    [Theory(Skip = Unasked, SkipUnless = nameof(IsAsked))]
    [InlineData(ColorScheme.Light, 1280, "light-wide")]
    [InlineData(ColorScheme.Dark, 1280, "dark-wide")]
    [InlineData(ColorScheme.Light, 390, "light-narrow")]
    [InlineData(ColorScheme.Dark, 390, "dark-narrow")]
    public async Task Pictures_of_every_view(ColorScheme colours, int width, string name)
    {
        await using var browser = await chromium.OpenAsync(samples.Site, colours: colours, width: width);
        foreach (var (view, path) in Views.Where(view => Only?.Contains(view.Name) != false))
        {
            await browser.Page.GotoAsync(path);
            await browser.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Repository.PathOf("docs", "screens", $"{view}-{name}.png"), Scale = ScreenshotScale.Css });
        }
    }
}
