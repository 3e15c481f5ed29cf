using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Parley.Web.Tests.Browser;

/// <summary>One browser for all tests that need a real one: Chromium, from the packages of the system. Tests are skipped, and say so, where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The reason that a test gives for being skipped.</summary>
    public const string Absent = "needs Chromium, which is not installed (apt-get install chromium)";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static bool IsPresent => Place is not null;

    private static string? Place => Places.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Place is not { } place) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = place, Args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
    }

    /// <summary>A page of a fresh profile.</summary>
    public async Task<BrowserPage> OpenAsync(TestSite site, bool isScripted = true, ColorScheme colours = ColorScheme.Light, int width = 1280, int height = 900)
    {
        ArgumentNullException.ThrowIfNull(site);
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            JavaScriptEnabled = isScripted,
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        return new BrowserPage(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>A page in the browser.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    public BrowserPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.SetDefaultTimeout(60_000);
        page.Console += (_, message) =>
        {
            if (message.Type is "error") _faults.Add(message.Text);
        };
        page.PageError += (_, error) => _faults.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Nothing that the standards of accessibility (WCAG 2.2 AA) forbid is on the page.</summary>
    public async Task AssertAccessibleAsync()
    {
        var options = new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } };
        var result = await Page.RunAxe(options);
        Assert.True(
            result.Violations.Length == 0,
            $"{Page.Url}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Id} ({violation.Help}) at {string.Join(", ", violation.Nodes.Take(3).Select(node => $"{node.Target} {node.Html}"))}"))}");
    }

    /// <summary>No part of the page is wider than the window.</summary>
    public async Task AssertFitsAsync()
    {
        var wide = await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('body *')].filter(e => e.checkVisibility() && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.scroll, pre, .skip')).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 60))");
        Assert.True(wide.Length == 0, $"{Page.Url}: {string.Join("; ", wide.Take(5))}");
    }

    /// <summary>The browser had nothing to complain of: no error of a script, nothing that the content security policy kept out.</summary>
    public void AssertFaultless() => Assert.Empty(_faults);

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
