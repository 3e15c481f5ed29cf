using Microsoft.Playwright;
using Parley.Testing;
using Parley.Web.Hosting;

namespace Parley.Web.Tests.Browser;

/// <summary>Files dropped on the page that adds reports, in a real browser.</summary>
public sealed class DropTests(Chromium chromium)
{
    /// <summary>Drops files as a file manager does, and notes down whatever the bar of progress shows from then on.</summary>
    private const string Drop =
        """
        files => {
          const place = document.querySelector(".drop");
          const dragged = new DataTransfer();
          for (const { name, base64 } of files) dragged.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], name));
          const happen = kind => place.dispatchEvent(new DragEvent(kind, { dataTransfer: dragged, bubbles: true, cancelable: true }));
          window.shown = [];
          new MutationObserver(() => window.shown.push(document.querySelector(".progress progress")?.getAttribute("value") ?? "")).observe(document.querySelector(".progress"), { childList: true, subtree: true, attributes: true });
          const taken = !happen("dragover");
          const isMarked = place.classList.contains("over-it");
          happen("drop");
          return taken && isMarked && !place.classList.contains("over-it");
        }
        """;

    private static readonly string[] Samples = ["2018-05-20-readout.txt", "2018-05-20-readout.meta.json", "2018-12-03-analysis.txt", "2018-12-03-analysis.meta.json"];

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task Dropped_files_are_sent_with_progress_and_a_bad_one_keeps_none_of_the_others_out()
    {
        await using var site = await TestSite.StartAsync();
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/add");
        await SlowDownAsync(page);
        Assert.True(await DropAsync(page, [.. Samples.Select(name => (name, File.ReadAllBytes(Repository.PathOf("samples", "us-china", name)))), ("broken.pdf", Noise())]));

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("2 reports added, 1 refused", new() { Timeout = 60_000 });
        Assert.Equal(3, await page.Locator("tbody tr").CountAsync());
        await Assertions.Expect(page.Locator("tr:has-text('broken.pdf')")).ToContainTextAsync("PDF");
        Assert.Equal(["2018-05-20-readout", "2018-12-03-analysis"], site.Record.AsOf().Reports().Select(report => report.Report.Id).Order(StringComparer.Ordinal));
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsAsync();

        var shares = (await page.EvaluateAsync<string[]>("window.shown")).Where(value => value.Length > 0).Select(double.Parse).ToList();
        Assert.Contains(shares, share => share is > 0 and < 1);
        Assert.Equal(shares.Order(), shares);
        Assert.Equal(1, shares[^1]);

        await page.GetByRole(AriaRole.Link, new() { Name = "2018-12-03-analysis" }).ClickAsync();
        await page.Locator(".reading").WaitForAsync();
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task What_is_read_is_counted_while_it_is_read()
    {
        await using var site = await TestSite.StartAsync();
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/add");
        var counted = new TaskCompletionSource();
        await page.RouteAsync("**/add", async route =>
        {
            await counted.Task;
            await route.ContinueAsync();
        });
        var listening = page.WaitForResponseAsync("**/events");
        await DropAsync(page, [("later.txt", "Norland refuses to lower the levy."u8.ToArray())]);
        await listening;
        await site.AddAsync(new Desk.ReadReports(), Repository.PathOf("samples", "us-china", Samples[0]));
        await Assertions.Expect(page.Locator(".progress")).ToContainTextAsync("1 added so far");
        counted.SetResult();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("1 report added");
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task What_is_too_large_is_told_before_it_is_sent()
    {
        await using var site = await TestSite.StartAsync(new WebLimits { Upload = 100_000 });
        await using var browser = await chromium.OpenAsync(site);
        await browser.Page.GotoAsync("/add");
        Assert.True(await DropAsync(browser.Page, [("large.txt", Noise())]));
        await Assertions.Expect(browser.Page.Locator(".progress")).ToContainTextAsync("too large");
        Assert.Equal(0, site.Record.AsOf().Number);
        browser.AssertFaultless();
    }

    private static Task<bool> DropAsync(IPage page, IEnumerable<(string Name, byte[] Bytes)> files) =>
        page.EvaluateAsync<bool>(Drop, files.Select(file => new { name = file.Name, base64 = Convert.ToBase64String(file.Bytes) }).ToArray());

    /// <summary>As slow as a network: a loopback takes everything at once, and there is nothing to see.</summary>
    private static async Task SlowDownAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("Network.enable");
        await devtools.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object> { ["offline"] = false, ["latency"] = 0, ["downloadThroughput"] = -1, ["uploadThroughput"] = 1_000_000 });
    }

    private static byte[] Noise()
    {
        var noise = new byte[600_000];
        new Random(7).NextBytes(noise);
        "%PDF-1.7\n"u8.CopyTo(noise);
        return noise;
    }
}
