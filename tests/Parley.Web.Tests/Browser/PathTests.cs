using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Parley.Desk.Records;
using Parley.Record.Entries;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Testing;

namespace Parley.Web.Tests.Browser;

/// <summary>A newcomer's whole path, with the mouse and by the keyboard alone.</summary>
public sealed class PathTests(Chromium chromium)
{
    private const string Report = "/reports/2018-12-03-analysis";

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task A_newcomer_gets_from_files_to_a_corrected_sentence_and_back_in_time()
    {
        await using var site = await TestSite.StartAsync();
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Follow talks, add reports" }).ClickAsync();
        await page.GetByLabel("Name, in one word").FillAsync("us-china");
        await page.GetByLabel("Parties, with commas between").FillAsync("United States, China");
        await page.GetByRole(AriaRole.Button, new() { Name = "Follow" }).ClickAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Add reports" }).ClickAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Directory.EnumerateFiles(Repository.PathOf("samples", "us-china")));
        await page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }).ClickAsync();
        await page.GetByText("8 reports added").WaitForAsync();

        await page.GotoAsync("/talks/us-china");
        Assert.Equal(await site.FindingAsync("us-china"), await page.Locator("h1").InnerTextAsync());
        await page.Locator(".positions details.why summary").First.ClickAsync();
        await page.Locator(".positions details.why a").First.ClickAsync();
        await page.Locator(".s:target").WaitForAsync();

        await page.GotoAsync("/talks/us-china/matrix");
        await page.GetByRole(AriaRole.Link, new() { Name = "history of China on Purchases" }).ClickAsync();
        Assert.StartsWith("China on purchases: accepts", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".sentence a").First.ClickAsync();
        await page.Locator(".s:target").WaitForAsync();

        await page.GotoAsync(Report);
        await page.Locator("#P3 summary").ClickAsync();
        await page.Locator("#P3").GetByLabel("act").SelectOptionAsync("offer");
        await page.Locator("#P3").GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await page.Locator("#P3 .verdict").WaitForAsync();
        Assert.Equal("edited by ada", await page.Locator("#P3 .verdict").InnerTextAsync());
        await browser.AssertAccessibleAsync();

        await page.GotoAsync("/talks/us-china");
        await page.GetByRole(AriaRole.Link, new() { Name = "Step back to" }).ClickAsync();
        Assert.Contains("on=2019-11-09", page.Url, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Slider, new() { Name = "Day" }).FillAsync("0");
        await ArriveAsync(page, "/talks/us-china?on=2018-05-20&asOf=");
        Assert.Equal("From one report, 20 May 2018", (await page.Locator(".basis").InnerTextAsync()).Split(", as of")[0]);

        await page.GotoAsync("/reports/2019-08-26-newsletter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Compare it with what was said before" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Whoever's" }).ClickAsync();
        await page.Locator(".compared .tag.new").First.WaitForAsync();
        await browser.AssertAccessibleAsync();

        await page.GotoAsync("/talks/us-china/prospects");
        await page.GetByLabel("by the day").FillAsync("2020-03-31");
        await page.GetByLabel("asked on").FillAsync("2020-01-15");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await ArriveAsync(page, "/prospects/q1");

        await page.GotoAsync("/bargaining/b1");
        Assert.StartsWith("No deal would be ratified", await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Slider, new() { Name = "planners" }).FillAsync("50");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new Regex("^All sides would ratify"));
        await browser.AssertAccessibleAsync();
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddAsync(new Desk.ReadReports(), Repository.PathOf("samples", "us-china"));
        site.Follow("us-china", "trade", "United States", "China");
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the page", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await ArriveAsync(page, "/talks/us-china");
        await page.Keyboard.PressAsync("[");
        await ArriveAsync(page, "/talks/us-china?on=2019-11-09");
        await page.Keyboard.PressAsync("]");
        await ArriveAsync(page, "/talks/us-china?on=2020-01-14");

        await page.GotoAsync("/talks/us-china/matrix");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await ArriveAsync(page, "/talks/us-china/matrix/purchases/~VW5pdGVkIFN0YXRlcw");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".s:target").WaitForAsync();

        await page.GotoAsync(Report);
        await page.Keyboard.PressAsync("j");
        var first = (await page.Locator(".n.current").GetAttributeAsync("id"))!;
        await page.Keyboard.PressAsync("j");
        Assert.NotEqual(first, await page.Locator(".n.current").GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("k");
        Assert.Equal(first, await page.Locator(".n.current").GetAttributeAsync("id"));
        await page.Keyboard.PressAsync("a");
        await page.Locator($"#{first} .verdict").WaitForAsync();
        Assert.NotEqual(first, await page.Locator(".n.current").GetAttributeAsync("id"));
        var second = (await page.Locator(".n.current").GetAttributeAsync("id"))!;
        await page.Keyboard.PressAsync("r");
        await page.Locator(".n.rejected").WaitForAsync();
        Assert.NotEqual(first, second);
        await page.GotoAsync($"{Report}#{first}");
        await page.Locator($"#{first}.current").WaitForAsync();
        await page.Keyboard.PressAsync("u");
        await page.Locator($"#{first} .verdict").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        var edited = (await page.Locator(".n:has(select[name='f.act'])").First.GetAttributeAsync("id"))!;
        await page.GotoAsync($"{Report}#{edited}");
        await page.Locator($"#{edited}.current").WaitForAsync();
        await page.Keyboard.PressAsync("e");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('.edit[open]') !== null"));
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("ArrowUp");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#{edited} .verdict")).ToHaveTextAsync("edited by ada");
        await Assertions.Expect(page.Locator(".n.current")).Not.ToHaveIdAsync(edited);

        await page.GotoAsync("/bargaining/b1");
        await page.GetByRole(AriaRole.Slider, new() { Name = "planners" }).FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new Regex("^All sides would ratify"));

        await page.GotoAsync("/prospects");
        await page.GetByLabel("Will one state or bloc").FocusAsync();
        foreach (var typed in (string[])["United States", "China"])
        {
            await page.Keyboard.TypeAsync(typed);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("12312030");
        await page.Keyboard.PressAsync("Enter");
        await ArriveAsync(page, "/prospects/q1");

        await page.Keyboard.PressAsync("/");
        await ArriveAsync(page, "/search");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("Huawei");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".found > li").First.WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("main").FocusAsync();
        await page.Keyboard.PressAsync("?");
        await ArriveAsync(page, "/keys");
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task Keys_decide_in_the_list_of_what_waits_and_take_the_decision_back()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddAsync(new Desk.ReadReports(), Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt"));
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/review");
        await DecideByKeysAsync(page, () => Assert.Single(site.Record.AsOf().Decisions()), () => Assert.Empty(site.Record.AsOf().Decisions()));
        browser.AssertFaultless();
    }

    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task Keys_decide_in_the_list_of_what_is_disputed_and_take_the_decision_back()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddAsync(new Desk.ReadReports(), Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt"));
        Dispute(site, "2018-12-03-analysis");
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/disputes");
        await DecideByKeysAsync(
            page,
            () => Assert.Equal(Verdict.Rejected, Assert.Single(site.Record.AsOf().Decisions()).Verdict),
            () => Assert.Equal(Verdict.Accepted, Assert.Single(site.Record.AsOf().Decisions()).Verdict));
        browser.AssertFaultless();
    }

    /// <summary>The same path, from an empty record, where no key is pressed but on the keyboard and no address is typed.</summary>
    [Fact(Skip = Chromium.Absent, SkipUnless = nameof(Chromium.IsPresent), SkipType = typeof(Chromium))]
    public async Task A_newcomer_gets_the_whole_way_by_the_keyboard_alone()
    {
        await using var site = await TestSite.StartAsync();
        await using var browser = await chromium.OpenAsync(site);
        var page = browser.Page;
        await page.GotoAsync("/");
        await PressAsync(page, Link(page, "Follow talks, add reports"));
        await TypeAsync(page, page.GetByLabel("Name, in one word"), "us-china");
        await TypeAsync(page, page.GetByLabel("Parties, with commas between"), "United States, China");
        await page.Keyboard.PressAsync("Enter");
        await ArriveAsync(page, "/talks/us-china");

        await PressAsync(page, Link(page, "Add reports"));
        await ArriveAsync(page, "/add");
        await ReachAsync(page, page.Locator("input[type=file]"));
        var files = await page.RunAndWaitForFileChooserAsync(() => page.Keyboard.PressAsync("Space"));
        await files.SetFilesAsync(Directory.EnumerateFiles(Repository.PathOf("samples", "us-china")));
        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Add", Exact = true }));
        await page.GetByText("8 reports added").WaitForAsync();

        await PressAsync(page, Link(page, "All talks"));
        await PressAsync(page, Link(page, "us-china"));
        await ArriveAsync(page, "/talks/us-china");
        await PressAsync(page, Link(page, "Matrix"));
        await PressAsync(page, Link(page, "history of China on Purchases"));
        await PressAsync(page, page.Locator(".sentence a").First);
        await page.Locator(".s:target").WaitForAsync();

        var edit = page.Locator("details.edit:has(select[name='f.act']) summary").First;
        var note = (await page.Locator(".n:has(details.edit select[name='f.act'])").First.GetAttributeAsync("id"))!;
        await PressAsync(page, edit);
        await ReachAsync(page, page.Locator($"#{note}").GetByLabel("act"));
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await PressAsync(page, page.Locator($"#{note}").GetByRole(AriaRole.Button, new() { Name = "Save" }));
        await page.Locator($"#{note} .verdict").WaitForAsync();
        Assert.Equal("edited by ada", await page.Locator($"#{note} .verdict").InnerTextAsync());

        await PressAsync(page, Link(page, "Compare it with what was said before"));
        await PressAsync(page, Link(page, "Whoever's"));
        await page.Locator(".compared .tag").First.WaitForAsync();

        await PressAsync(page, Link(page, "All talks"));
        await PressAsync(page, Link(page, "us-china"));
        await ArriveAsync(page, "/talks/us-china");
        await page.Keyboard.PressAsync("[");
        await ArriveAsync(page, "/talks/us-china?on=2019-11-09");

        await PressAsync(page, page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = "Prospects" }));
        await TypeAsync(page, page.GetByLabel("by the day"), "12312030");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(new Regex("/prospects/q1"));

        await PressAsync(page, Link(page, "Bargaining"));
        await PressAsync(page, page.Locator(".card a").First);
        await ReachAsync(page, page.GetByRole(AriaRole.Slider, new() { Name = "planners" }));
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(new Regex("^All sides would ratify"));
        browser.AssertFaultless();
    }

    private static ILocator Link(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name }).First;

    private static async Task PressAsync(IPage page, ILocator place)
    {
        await ReachAsync(page, place);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TypeAsync(IPage page, ILocator place, string words)
    {
        await ReachAsync(page, place);
        await page.Keyboard.TypeAsync(words);
    }

    /// <summary>Goes on from one place to the next until this one is reached.</summary>
    private static async Task ReachAsync(IPage page, ILocator place)
    {
        await place.WaitForAsync();
        for (var steps = 0; steps < 400; steps++)
        {
            if (await place.EvaluateAsync<bool>("place => place === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"the keyboard never reaches {place}");
    }

    /// <summary>Waits until the page is that of an address; asking again and again, since a navigation may be over before anything listens for it.</summary>
    /// <summary>Rejects the first item of a list, takes that back, and goes to its sentence to edit it.</summary>
    private static async Task DecideByKeysAsync(IPage page, Action assertRejected, Action assertTakenBack)
    {
        await page.Keyboard.PressAsync("j");
        var first = (await page.Locator(".n.current").GetAttributeAsync("id"))!;
        await page.Keyboard.PressAsync("r");
        await page.Locator($"#{first}").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        assertRejected();
        await page.Keyboard.PressAsync("u");
        await page.Locator($"#{first}").WaitForAsync();
        assertTakenBack();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("e");
        await page.Locator(".s:target").WaitForAsync();
    }

    /// <summary>Somebody accepts the first position of a report, which a newer reader then overlooks.</summary>
    private static void Dispute(TestSite site, string report)
    {
        var item = site.Record.AsOf().ItemsOf(report).First(item => item.Machine?.Kind == ItemKind.Position);
        new ReviewReports(site.Record, TestSite.Ada).Accept(report, item.Id);
        var reading = site.Record.AsOf().FindReport(report)!.Reading;
        site.Record.Append(_ => [ReadingMade.Draft(reading with { Positions = [] })]);
    }

    private static async Task ArriveAsync(IPage page, string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address) + "$"), new() { Timeout = 60_000 });
        await page.WaitForLoadStateAsync();
    }
}
