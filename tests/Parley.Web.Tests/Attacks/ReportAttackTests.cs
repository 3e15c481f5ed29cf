using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Parley.Desk;

namespace Parley.Web.Tests.Attacks;

/// <summary>Attacks by what a report holds.</summary>
public sealed class ReportAttackTests
{
    private const string Script = "\"'><script>alert(1)</script><img src=x onerror=alert(2)><a href=javascript:alert(3)>x</a></title></textarea><svg onload=alert(4)>";
    private const string Sql = "x'); DROP TABLE journal; DELETE FROM report; --";

    private static readonly string[] Views = ["", "/matrix", "/timeline", "/reports", "/people", "/sources"];

    [Fact]
    public async Task Script_injection_through_every_field_of_a_report()
    {
        await using var site = await PoisonedAsync(Script);
        var pages = await AllAsync(site);
        Assert.True(pages.Count > 20, $"only {pages.Count} pages were reached");
        Assert.All(pages, AssertHarmless);
        Assert.Contains(pages, page => page.Body!.TextContent.Contains("<script>alert(1)</script>", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Script_injection_through_a_picture()
    {
        await using var site = await PoisonedAsync(Script);
        using var answer = await site.SendAsync(HttpMethod.Get, "/talks/levy/timeline.svg");
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType?.MediaType);
        var drawn = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(drawn.Descendants(), element => element.Name.LocalName is "script" or "image" or "a" or "foreignObject");
        Assert.DoesNotContain(drawn.Descendants().SelectMany(element => element.Attributes()), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Sql_injection_through_every_field_of_a_report()
    {
        await using var site = await PoisonedAsync(Sql);
        foreach (var path in await PathsAsync(site)) Assert.Contains("DROP TABLE", (await site.PageAsync(path)).Body!.TextContent, StringComparison.Ordinal);
        var check = site.Record.Verify(cancellation: TestContext.Current.CancellationToken);
        Assert.Equal((site.Record.AsOf().Number, null), (check.Entries, check.Fault));
    }

    [Fact]
    public async Task Script_injection_through_the_address()
    {
        await using var site = await TestSite.StartAsync();
        foreach (var path in (string[])["/talks/", "/reports/", "/?on=", "/?x="])
        {
            using var answer = await site.SendAsync(HttpMethod.Get, path + Uri.EscapeDataString(Script), null, ("Accept", "text/html"));
            AssertHarmless(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
        }
    }

    [Fact]
    public async Task Sql_injection_through_the_address()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("levy", null, "Norland", "Sudmark");
        using var answer = await site.SendAsync(HttpMethod.Get, "/talks/" + Uri.EscapeDataString("x' OR '1'='1"));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static async Task<TestSite> PoisonedAsync(string poison)
    {
        var site = await TestSite.StartAsync();
        var folder = Directory.CreateTempSubdirectory("parley-poison-");
        var file = Path.Combine(folder.FullName, "poison.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new { id = poison, published = "2031-01-01", title = poison, publisher = poison, dateline = poison, text = $"{poison} said {poison}." }));
        await site.AddAsync(new ReadReports(() => new HostileReader(poison)), file);
        folder.Delete(recursive: true);
        site.Follow("levy", poison, poison, "other");
        new Desk.Records.KeepTalks(site.Record, TestSite.Ada).Move(poison, "levy", null);
        return site;
    }

    private static async Task<List<string>> PathsAsync(TestSite site)
    {
        var listed = (await site.PageAsync("/talks/levy/reports")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        return ["/", .. Views.Select(view => "/talks/levy" + view), listed];
    }

    /// <summary>Every page that links lead to, from where a record is entered and from what its words and claims are found by.</summary>
    private static async Task<List<IHtmlDocument>> AllAsync(TestSite site)
    {
        var pages = new List<IHtmlDocument>();
        var seen = new HashSet<string> { "/", "/search?q=said", $"/search?by={Uri.EscapeDataString(Script)}", $"/talks/levy?on={Uri.EscapeDataString(Script)}" };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await site.SendAsync(HttpMethod.Get, path, null, ("Accept", "text/html"));
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            pages.Add(page);
            foreach (var next in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(seen.Add)) waiting.Enqueue(next);
        }

        return pages;
    }

    private static void AssertHarmless(IHtmlDocument page)
    {
        Assert.DoesNotContain(page.QuerySelectorAll("script"), script => script.GetAttribute("src")?.StartsWith("/assets/", StringComparison.Ordinal) != true || script.TextContent.Length > 0);
        Assert.Empty(page.QuerySelectorAll("img, iframe, object, embed, base, style, [style]"));
        Assert.DoesNotContain(page.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(page.QuerySelectorAll("[href], [action], [src]"), element =>
            element.Attributes.Any(attribute => attribute.Name is "href" or "action" or "src" && !attribute.Value.StartsWith('/') && !attribute.Value.StartsWith('#')));
    }
}
