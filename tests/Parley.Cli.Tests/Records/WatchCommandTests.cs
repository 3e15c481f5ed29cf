using System.Diagnostics;
using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Records;

public sealed class WatchCommandTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private LocalServer _server = null!;

    private string Record => Path.Combine(_folder.Root, "parley.db");

    public async ValueTask InitializeAsync()
    {
        _server = await LocalServer.StartAsync();
        _server.Send("/feed", "application/rss+xml", $"""
            <rss version="2.0"><channel><title>Courier</title><link>{_server.Address}</link><description>News</description>
            <item><title>Levy talks</title><link>{_server.Address}/levy</link><pubDate>Fri, 18 Apr 2031 08:00:00 GMT</pubDate></item>
            <item><title>Gone</title><link>{_server.Address}/gone</link></item></channel></rss>
            """, "\"1\"");
        _server.Send("/levy", "text/html", "<html><body><article><p>China refuses to lower tariffs on American goods. The United States demands that China buy more soybeans.</p></article></body></html>");
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Feeds_are_followed_and_what_is_new_in_them_joins_its_talks()
    {
        await Run("talks", "new", "us-china", "--parties", "United States,China");
        Assert.Equal(ExitCode.Done, (await Run("feed", "add", $"{_server.Address}/feed", "--private")).ExitCode);
        Assert.Contains("not asked for yet", (await Run("feed", "list")).Output, StringComparison.Ordinal);
        var run = await Run("watch", "--once");
        Assert.Equal(ExitCode.Partly, run.ExitCode);
        Assert.StartsWith($"recorded  levy in us-china\nchecked  {_server.Address}/feed: 2 new entries; next ", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{_server.Address}/gone: the server answers 404", run.Error, StringComparison.Ordinal);
        var second = await Run("watch", "--once", "--format", "json");
        Assert.Equal((ExitCode.Done, "resting"), (second.ExitCode, JsonDocument.Parse(second.Output).RootElement.GetProperty("outcome").GetString()));
        var listed = JsonDocument.Parse((await Run("feed", "list", "--format", "json")).Output).RootElement;
        Assert.Equal((0, true), (listed.GetProperty("failures").GetInt32(), listed.GetProperty("private").GetBoolean()));
        await Run("feed", "remove", $"{_server.Address}/feed");
        Assert.Equal("", (await Run("feed", "list")).Output);
    }

    [Fact]
    public async Task Watching_goes_on_until_it_is_interrupted_and_loses_nothing()
    {
        await Run("feed", "add", $"{_server.Address}/feed", "--private");
        using var watch = ParleyProcess.Start("watch", "--record", Record);
        string? line;
        do line = await watch.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        while (line is not null && !line.StartsWith("checked", StringComparison.Ordinal));
        using var interrupt = Process.Start("kill", ["-INT", $"{watch.Id}"]);
        await watch.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Stopped, watch.ExitCode);
        Assert.Contains("levy", (await Run("search", "tariffs")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_feed_brings_is_alerted_to_once()
    {
        var rules = _folder.Write("rules.yaml", "rules: [{talks: us-china, when: act, party: United States}]");
        await Run("talks", "new", "us-china", "--parties", "United States,China");
        await Run("feed", "add", $"{_server.Address}/feed", "--private");
        var run = await Run("watch", "--once", "--alert", rules);
        Assert.Contains("alert  us-china: The United States demands that China buy more soybeans.", run.Output, StringComparison.Ordinal);
        Assert.Equal("", (await Run("alerts", "--alert", rules)).Output);
        Assert.Contains("soybeans", (await Run("alerts")).Output, StringComparison.Ordinal);
        var wrong = await Run("alerts", "--alert", _folder.Write("wrong.yaml", "rules:\n  - {when: act}"));
        Assert.Equal(ExitCode.Failed, wrong.ExitCode);
        Assert.Contains("wrong.yaml:2: 'talks' is missing", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Local_feeds_are_refused_unless_they_are_said_to_be_private()
    {
        await Run("feed", "add", $"{_server.Address}/feed");
        var run = await Run("watch", "--once");
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("local network", run.Error, StringComparison.Ordinal);
        Assert.Empty(_server.Seen);
    }

    [Theory]
    [InlineData("feed", "add", "courier.example")]
    [InlineData("feed", "remove", "https://courier.example/")]
    [InlineData("watch", "--every", "1")]
    public async Task What_makes_no_sense_is_told(params string[] arguments)
    {
        await Run("talks", "new", "levy", "--parties", "Norland,Sudmark");
        var run = await Run(arguments);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    private Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", Record]);
}
