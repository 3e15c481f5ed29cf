using Parley.Desk.Feeds;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Desk.Tests.Feeds;

/// <summary>A feed on a server of this machine, a record that follows it, and a clock that stands still until it is moved.</summary>
internal sealed class WatchedFeed : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("parley-");

    private WatchedFeed(LocalServer server)
    {
        Server = server;
        Record = OpenRecord.OrNew(Path.Combine(_folder.FullName, "parley.db"), Clock);
    }

    public WatchedClock Clock { get; } = new();

    public LocalServer Server { get; }

    public IRecord Record { get; }

    public string Address => $"{Server.Address}/feed";

    public WatchFeeds Watch => new(Record, new ReadReports(() => new SilentReader()), Author.Person("ada"), Clock) { Every = TimeSpan.FromMinutes(30), Pause = TimeSpan.Zero };

    public FeedState State => Record.FeedStates().Single(state => state.Address == Address);

    public static async Task<WatchedFeed> StartAsync(bool isPrivate = true)
    {
        var feed = new WatchedFeed(await LocalServer.StartAsync());
        new KeepFeeds(feed.Record, Author.Person("ada")).Add(feed.Address, isPrivate);
        return feed;
    }

    /// <summary>Lets the server have a feed that names pages, the newest first.</summary>
    public void Publish(string? tag, params string[] pages) => Server.Send("/feed", "application/rss+xml", Rss(pages), tag);

    /// <summary>Lets the server have a page.</summary>
    public void Page(string name, string text) => Server.Send($"/{name}", "text/html", $"<html><head><title>{name}</title></head><body><article><p>{text}</p></article></body></html>");

    public async Task<List<WatchOutcome>> OnceAsync() => await Watch.OnceAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    public IEnumerable<string> Texts() => Record.AsOf().Reports().Select(report => report.Report.Document.Content);

    public async ValueTask DisposeAsync()
    {
        Record.Dispose();
        await Server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private string Rss(string[] pages) => $"""
        <?xml version="1.0"?><rss version="2.0"><channel><title>Port Ansel Courier</title><link>{Server.Address}/</link><description>News</description>
        {string.Concat(pages.Select(page => $"<item><title>On {page}</title><link>{(page.Contains(':', StringComparison.Ordinal) ? page : $"{Server.Address}/{page}")}</link><pubDate>Fri, 18 Apr 2031 08:00:00 GMT</pubDate></item>"))}
        </channel></rss>
        """;

    /// <summary>A reader that finds nothing.</summary>
    private sealed class SilentReader : IReader
    {
        public string Version => "silent";

        public Reading Read(Report report, CancellationToken cancellation = default) =>
            new(report.Id, report.Published, report.Title, report.Publisher, Version, [], [], [], [], [], [], [], [], Outlook.None);
    }
}
