using Parley.Desk;
using Parley.Desk.Feeds;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Web.Tests;

/// <summary>The samples, served. Shared by the tests that only look.</summary>
public sealed class SampleSite : IAsyncLifetime
{
    /// <summary>Every view of the samples.</summary>
    public static IReadOnlyList<string> Views { get; } =
    [
        "/", "/talks/us-china", "/talks/us-china/matrix", "/talks/us-china/matrix/purchases/China", "/talks/us-china/timeline", "/talks/us-china/prospects", "/prospects", "/prospects/q1", "/prospects/q2", "/prospects/q4", "/bargaining", "/bargaining/b1", "/bargaining/b1?x=1&y=3&w4=60", "/talks/us-china/reports", "/talks/us-china/people", "/talks/us-china/sources", "/reports/2018-12-03-analysis", "/reports/2019-08-26-newsletter/compare", "/reports/2018-05-20-readout/compare?against=all", "/talks/us-china/changes", "/talks/us-china/changes?from=2018-06-01", "/talks/us-china/draft", "/talks/nobody/draft", "/review", "/review?talks=us-china&kind=position&below=0.7", "/disputes", "/names", "/feeds", "/alerts", "/quarantine", "/rules", "/rules?of=positions", "/search", "/search?q=Huawei", "/search?by=China&act=refuse", "/compare", "/compare?against=speaker&text=China+refuses+to+discuss+subsidies.",
    ];

    /// <summary>The pages that have no twin.</summary>
    public static IReadOnlyList<string> Plain { get; } = ["/add", "/keys", "/about"];

    private static readonly string[] Folders = ["us-china", "wage-dispute", "debt-rescheduling", "peace-process"];

    public TestSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await TestSite.StartAsync();
        await Site.AddAsync(new ReadReports(), [.. Folders.Select(folder => Repository.PathOf("samples", folder))]);
        Site.Follow("us-china", "trade", "United States", "China");
        Site.Follow("nobody", null, "Norland", "Sudmark");
        SampleQuestions.Add(Site);
        new KeepNames(Site.Record, TestSite.Ada).Merge(NameKind.Actor, "Peking", "China");
        new KeepFeeds(Site.Record, TestSite.Ada).Add("https://courier.example/news.rss", isPrivate: false);
    }

    public ValueTask DisposeAsync() => Site.DisposeAsync();
}
