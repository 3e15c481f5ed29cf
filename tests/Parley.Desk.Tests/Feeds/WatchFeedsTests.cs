using Parley.Desk.Feeds;
using Parley.Desk.Records;

namespace Parley.Desk.Tests.Feeds;

public sealed class WatchFeedsTests
{
    private const string Story =
        "The harbour minister of Norland said on Tuesday that her country would not lower the levy on herring before the talks in Port Ansel begin. "
        + "She told reporters that 14 boats had been held since March and that Sudmark owed 3 million crowns. Sudmark's envoy called the words regrettable and left.";

    [Fact]
    public async Task What_a_feed_names_is_fetched_and_recorded_oldest_first()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"", "new", "old");
        feed.Page("new", "Sudmark answers.");
        feed.Page("old", "Norland refuses.");
        var outcomes = await feed.OnceAsync();
        Assert.Equal(["Norland refuses.", "Sudmark answers."], feed.Texts());
        Assert.Equal(2, Assert.IsType<FeedChecked>(outcomes[^1]).Fresh);
        var report = feed.Record.AsOf().FindReport("old")!.Report;
        Assert.Equal(("On old", "Port Ansel Courier", new DateOnly(2031, 4, 18)), (report.Title, report.Publisher, report.Published));
        Assert.Equal($"{feed.Server.Address}/old", feed.Record.AsOf().AppearancesOf("old").Single().Where);
        Assert.Equal(1, feed.Server.MostOpen);
        Assert.All(feed.Server.Seen, request => Assert.StartsWith("parley/", request.Agent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_unchanged_is_not_sent_again_and_what_is_known_not_fetched_again()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"", "one");
        feed.Page("one", "Norland refuses.");
        await feed.OnceAsync();
        feed.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, Assert.IsType<FeedChecked>(Assert.Single(await feed.OnceAsync())).Fresh);
        Assert.Equal("\"1\"", feed.Server.Seen[^1].Tag);
        feed.Publish("\"2\"", "two", "one");
        feed.Page("two", "Sudmark answers.");
        feed.Clock.Advance(TimeSpan.FromHours(1));
        await feed.OnceAsync();
        Assert.Equal(["/feed", "/one", "/feed", "/feed", "/two"], feed.Server.Seen.Select(request => request.Path));
    }

    [Fact]
    public async Task A_feed_is_left_alone_until_it_is_due()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"");
        var checkedAt = Assert.IsType<FeedChecked>(Assert.Single(await feed.OnceAsync()));
        feed.Clock.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(checkedAt.NextAt, Assert.IsType<FeedResting>(Assert.Single(await feed.OnceAsync())).NextAt);
        Assert.Single(feed.Server.Seen);
    }

    [Fact]
    public async Task Watching_asks_whenever_a_feed_is_due_until_it_is_cancelled()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        await using var outcomes = feed.Watch.RunAsync(stop.Token).GetAsyncEnumerator(stop.Token);
        Assert.True(await outcomes.MoveNextAsync());
        var next = outcomes.MoveNextAsync().AsTask();
        await feed.Clock.RunAsync(next);
        Assert.IsType<FeedChecked>(outcomes.Current);
        Assert.Equal(2, feed.Server.Seen.Count);
        Assert.InRange(feed.State.CheckedAt, new DateTimeOffset(2031, 4, 18, 9, 30, 0, TimeSpan.Zero), new DateTimeOffset(2031, 4, 18, 9, 34, 0, TimeSpan.Zero));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await outcomes.MoveNextAsync());
    }

    [Theory]
    [InlineData(429, "3600", 60)]
    [InlineData(503, "Fri, 18 Apr 2031 11:00:00 GMT", 120)]
    [InlineData(503, "99999999", 24 * 60)]
    public async Task A_server_that_asks_to_be_left_alone_is(int status, string retryAfter, int minutes)
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Server.Refuse("/feed", status, retryAfter);
        var failed = Assert.IsType<FeedFailed>(Assert.Single(await feed.OnceAsync()));
        Assert.Equal(feed.Clock.GetUtcNow() + TimeSpan.FromMinutes(minutes), failed.NextAt);
        Assert.Equal((1, failed.Problem.What), (feed.State.Failures, feed.State.Problem));
    }

    [Fact]
    public async Task A_feed_that_fails_keeps_what_is_known_of_it_and_begins_anew_when_it_is_there()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"");
        await feed.OnceAsync();
        feed.Server.Refuse("/feed", 500);
        for (var failures = 1; failures <= 3; failures++)
        {
            feed.Clock.SetUtcNow(feed.State.NextAt);
            await feed.OnceAsync();
            Assert.Equal((failures, "\"1\""), (feed.State.Failures, feed.State.Tag));
        }

        feed.Publish("\"1\"");
        feed.Clock.SetUtcNow(feed.State.NextAt);
        await feed.OnceAsync();
        Assert.Equal((0, null), (feed.State.Failures, feed.State.Problem));
        Assert.Equal("\"1\"", feed.Server.Seen[^1].Tag);
    }

    [Theory]
    [InlineData("<rss version=\"2.0\"><channel><title>T")]
    [InlineData("<!DOCTYPE l [<!ENTITY a \"ha\">]><rss version=\"2.0\"><channel><title>&a;</title></channel></rss>")]
    [InlineData("not a feed")]
    [InlineData("")]
    public async Task A_malformed_feed_fails_and_records_nothing(string body)
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Server.Send("/feed", "application/rss+xml", body);
        Assert.StartsWith("is not a feed", Assert.IsType<FeedFailed>(Assert.Single(await feed.OnceAsync())).Problem.What, StringComparison.Ordinal);
        Assert.Empty(feed.Texts());
    }

    [Fact]
    public async Task Redirections_are_followed_as_far_as_they_end()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"", "moved", "circle");
        feed.Server.Redirect("/moved", "/here");
        feed.Page("here", "Norland refuses.");
        feed.Server.Redirect("/circle", "/circle");
        var outcomes = await feed.OnceAsync();
        Assert.Equal(["Norland refuses."], feed.Texts());
        var refused = Assert.Single(outcomes.OfType<FeedReport>(), report => report.Outcome is ReportRefused);
        Assert.Contains("without end", Assert.IsType<ReportRefused>(refused.Outcome).Problem.What, StringComparison.Ordinal);
        Assert.Equal(1, feed.Server.MostOpen);
    }

    [Fact]
    public async Task A_server_that_takes_too_long_is_given_up()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Server.Answer("/feed", async context =>
        {
            feed.Clock.Advance(TimeSpan.FromSeconds(31));
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        Assert.Equal("no answer within 30 seconds", Assert.IsType<FeedFailed>(Assert.Single(await feed.OnceAsync())).Problem.What);
    }

    [Fact]
    public async Task A_page_that_is_gone_waits_in_the_quarantine_and_one_that_is_not_there_now_is_tried_again()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"", "gone", "down", "fine");
        feed.Page("fine", "Norland refuses.");
        feed.Server.Refuse("/down", 500);
        var outcomes = await feed.OnceAsync();
        Assert.Equal($"{feed.Server.Address}/gone", Assert.Single(feed.Record.AsOf().Quarantine()).Where);
        Assert.Equal($"{feed.Server.Address}/down", Assert.Single(outcomes.OfType<FeedItemDelayed>()).Problem.Where);
        feed.Page("down", "Sudmark answers.");
        feed.Clock.Advance(TimeSpan.FromHours(1));
        await feed.OnceAsync();
        Assert.Equal(["Norland refuses.", "Sudmark answers."], feed.Texts());
        Assert.Equal(1, feed.Server.Seen.Count(request => request.Path == "/gone"));
    }

    [Fact]
    public async Task A_server_that_is_busy_with_pages_is_left_alone_at_once()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"", "three", "two", "one");
        feed.Page("one", "Norland refuses.");
        feed.Server.Refuse("/two", 429, "600");
        Assert.IsType<FeedFailed>((await feed.OnceAsync())[^1]);
        Assert.Equal(["/feed", "/one", "/two"], feed.Server.Seen.Select(request => request.Path));
        Assert.Null(feed.State.Tag);
    }

    [Fact]
    public async Task Near_copies_are_linked()
    {
        await using var feed = await WatchedFeed.StartAsync();
        feed.Publish("\"1\"", "again", "first");
        feed.Page("first", Story);
        feed.Page("again", Story.Replace("regrettable", "sad", StringComparison.Ordinal));
        var outcomes = await feed.OnceAsync();
        Assert.Equal("first", Assert.Single(outcomes.OfType<FeedReport>().Select(report => report.Outcome).OfType<ReportLinked>()).Original);
        Assert.Single(feed.Texts());
    }

    [Fact]
    public async Task Work_that_is_cut_off_goes_on_where_it_stopped()
    {
        await using var feed = await WatchedFeed.StartAsync();
        using var stop = new CancellationTokenSource();
        feed.Publish("\"1\"", "two", "one");
        feed.Page("one", "Norland refuses.");
        feed.Server.Answer("/two", _ => stop.CancelAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await feed.Watch.OnceAsync(stop.Token).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["Norland refuses."], feed.Texts());
        feed.Page("two", "Sudmark answers.");
        await feed.OnceAsync();
        Assert.Equal(["Norland refuses.", "Sudmark answers."], feed.Texts());
        Assert.Equal(1, feed.Server.Seen.Count(request => request.Path == "/one"));
    }

    [Fact]
    public async Task This_machine_is_not_asked_unless_that_is_allowed()
    {
        await using var feed = await WatchedFeed.StartAsync(isPrivate: false);
        feed.Publish("\"1\"");
        Assert.Contains("local network", Assert.IsType<FeedFailed>(Assert.Single(await feed.OnceAsync())).Problem.What, StringComparison.Ordinal);
        Assert.Empty(feed.Server.Seen);
    }

    [Fact]
    public async Task One_feed_that_fails_keeps_no_other_back()
    {
        await using var feed = await WatchedFeed.StartAsync();
        new KeepFeeds(feed.Record, Talks.Journal.Author.Person("ada")).Add($"{feed.Server.Address}/other", isPrivate: true);
        feed.Publish("\"1\"", "one");
        feed.Page("one", "Norland refuses.");
        var outcomes = await feed.OnceAsync();
        Assert.Single(outcomes.OfType<FeedFailed>());
        Assert.Single(outcomes.OfType<FeedChecked>());
        Assert.Single(feed.Texts());
    }
}
