using System.Text.RegularExpressions;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Web.Tests.Looks;

/// <summary>Whatever changes in the record, every page shows it at once: as a server does that has kept nothing.</summary>
public sealed partial class KeptAnswerTests
{
    private static readonly string[] Views =
    [
        "/", "/talks/us-china", "/talks/us-china/matrix", "/talks/us-china/timeline", "/talks/us-china/prospects", "/talks/us-china/reports", "/talks/us-china/people", "/talks/us-china/sources", "/talks/us-china?on=2019-07-15", "/talks/other", "/reports/2018-05-20-readout", "/reports/2019-08-26-newsletter", "/reports/2019-08-26-newsletter/compare?against=all", "/search?q=talks", "/search?by=China", "/prospects", "/review", "/names", "/disputes", "/talks/us-china/changes?from=2018-06-01", "/talks/us-china/draft",
    ];

    [Fact]
    public async Task Whatever_changes_shows_at_once()
    {
        var reader = new ReadReports();
        await using var site = await TestSite.StartAsync();
        var (review, names) = (new ReviewReports(site.Record, TestSite.Ada), new KeepNames(site.Record, TestSite.Ada));
        site.Follow("us-china", "trade", "United States", "China");
        site.Follow("other", null, "Norland", "Sudmark");
        await site.AddAsync(reader, Sample("2018-05-20-readout"), Sample("2018-09-18-wire"), Sample("2019-05-11-wire"));
        string Item(string report) => site.Record.AsOf().ItemsOf(report)[0].Id;
        Func<Task>[] changes =
        [
            () => site.AddAsync(reader, Sample("2019-08-26-newsletter")),
            () => Do(() => review.Reject("2018-05-20-readout", Item("2018-05-20-readout"))),
            () => Do(() => review.Undo()),
            () => Do(() => review.Accept("2018-09-18-wire", Item("2018-09-18-wire"))),
            () => Do(() => names.Merge(NameKind.Actor, "China", "Norland")),
            () => Do(() => review.Undo()),
            () => Do(() => new KeepTalks(site.Record, TestSite.Ada).Edit("us-china", talks => talks with { About = "tariffs" })),
            () => Do(() => new KeepTalks(site.Record, TestSite.Ada).Move("2018-09-18-wire", "other", "us-china")),
        ];
        var before = await LookAsync(site.Client);
        foreach (var change in changes)
        {
            await change();
            var shown = await LookAsync(site.Client);
            Assert.NotEqual(before, shown);
            Assert.Equal(await LookAnewAsync(site), shown);
            before = shown;
        }
    }

    [Fact]
    public async Task What_does_not_touch_talks_leaves_their_answers_as_they_were()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        using var first = await site.SendAsync(HttpMethod.Get, "/talks/us-china.json");
        site.Follow("other", null, "Norland", "Sudmark");
        using var second = await site.SendAsync(HttpMethod.Get, "/talks/us-china.json", null, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var page = await site.SendAsync(HttpMethod.Get, "/talks/us-china");
        Assert.Equal(System.Net.HttpStatusCode.NotModified, second.StatusCode);
        Assert.Contains($"data-after=\"{site.Record.AsOf().Number}\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_asker_gets_a_token_of_their_own()
    {
        await using var site = await TestSite.StartAsync();
        var (one, other) = (await site.PageAsync("/prospects"), await site.PageAsync("/prospects"));
        Assert.NotEqual(Token(one), Token(other));
    }

    private static string Token(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("input[name=token]")!.GetAttribute("value")!;

    private static Task Do(Action act)
    {
        act();
        return Task.CompletedTask;
    }

    private static string Sample(string name) => Repository.PathOf("samples", "us-china", name + ".txt");

    private static async Task<string> LookAnewAsync(TestSite site)
    {
        await using var server = await WebServer.StartAsync(new ServeOptions(site.Record, TestSite.Ada, TimeProvider.System));
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address };
        return await LookAsync(client);
    }

    /// <summary>Every view, as a page and as JSON, without the tokens.</summary>
    private static async Task<string> LookAsync(HttpClient client)
    {
        var all = new List<string>();
        foreach (var view in Views)
        {
            var (path, query) = view.Split('?') is [var bare, var asked] ? (bare, "?" + asked) : (view, "");
            foreach (var address in (string[])[view, (path == "/" ? "/index" : path) + ".json" + query])
            {
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
                all.Add($"{address} {answer.StatusCode}\n{Tokens().Replace(await answer.Content.ReadAsStringAsync(), "")}");
            }
        }

        return string.Join("\n\n", all);
    }

    [GeneratedRegex("name=\"token\" value=\"[^\"]*\"")]
    private static partial Regex Tokens();
}
