using System.IO.Compression;
using System.Net;
using System.Text;
using Parley.Client;
using Parley.Desk;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Testing;

namespace Parley.Web.Tests.Clients;

/// <summary>What programs can do besides looking at pages: whatever else the command line does.</summary>
public sealed class ProgramTests(SampleSite samples)
{
    private const string Events = "United_States\t046\tChina\t2018-05-20\nChina\t057\tUnited_States\t2018-06-02\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ParleyClient Samples => new(samples.Site.Client);

    [Fact]
    public async Task Talks_are_described_anew_reports_moved_and_the_following_ended()
    {
        await using var site = await SiteAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        var edited = await client.EditTalksAsync("us-china", ["United States", "China", "Mexico"], "trade and technology", cancellation: Cancellation);
        Assert.Equal(("trade and technology", 3), (edited.Talks.About, edited.Talks.Parties.Count));
        Assert.Equal(0, (await client.MoveReportAsync("us-china", "2018-12-03-analysis", belongs: false, Cancellation)).Talks.Reports);
        Assert.Equal(1, (await client.MoveReportAsync("us-china", "2018-12-03-analysis", belongs: true, Cancellation)).Talks.Reports);
        await client.EditTalksAsync("us-china", isArchived: true, cancellation: Cancellation);
        Assert.True(site.Record.AsOf().FindTalks("us-china")!.IsArchived);
    }

    [Fact]
    public async Task Names_are_merged_and_split()
    {
        await using var site = await SiteAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        var rule = Assert.Single((await client.MergeNamesAsync(NameKind.Actor, "Peking", "China", Cancellation)).Names);
        Assert.Equal(("Peking", "China", TestSite.Ada), (rule.Name, rule.Into, rule.By));
        Assert.Equal("2018-12-03-analysis", (await client.SplitNamesAsync(NameKind.Actor, "Smith", "John Smith", ["2018-12-03-analysis"], Cancellation)).Names[^1].Report);
        Assert.DoesNotContain((await client.SplitNamesAsync(NameKind.Actor, "Peking", cancellation: Cancellation)).Names, name => name.Name == "Peking");
    }

    [Fact]
    public async Task Feeds_are_followed_asked_for_and_left()
    {
        await using var site = await TestSite.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        var feed = new Uri($"{site.Address}feed.rss");
        Assert.False(Assert.Single((await client.FollowFeedAsync(feed, Cancellation)).Feeds).Feed.IsPrivate);
        Assert.Equal("failed", Assert.Single((await client.CheckFeedsAsync(cancellation: Cancellation)).Feeds).Outcome);
        Assert.Equal(1, Assert.Single((await client.FeedsAsync(cancellation: Cancellation)).Feeds).State!.Failures);
        Assert.Equal("resting", Assert.Single((await client.CheckFeedsAsync(cancellation: Cancellation)).Feeds).Outcome);
        Assert.Empty((await client.RemoveFeedAsync(feed, Cancellation)).Feeds);
    }

    [Fact]
    public async Task Alerts_are_raised_once_and_listed()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        var rules = Given("rules.yaml", "rules: [{talks: us-china, when: act}]");
        Assert.Empty((await client.RaiseAlertsAsync(rules, Cancellation)).Alerts);
        await site.AddAsync(new ReadReports(), Sample("2018-12-03-analysis.txt"));
        var raised = (await client.RaiseAlertsAsync(rules, Cancellation)).Alerts;
        Assert.NotEmpty(raised);
        Assert.All(raised, alert => Assert.NotEmpty(alert.Evidence));
        Assert.Empty((await client.RaiseAlertsAsync(rules, Cancellation)).Alerts);
        Assert.Equal(raised, (await client.AlertsAsync(cancellation: Cancellation)).Alerts);
    }

    [Fact]
    public async Task What_waits_for_a_decision_is_handed_out_until_it_is_decided_on()
    {
        await using var site = await SiteAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        var pending = await client.PendingAsync("us-china", ItemKind.Position, cancellation: Cancellation);
        Assert.NotEmpty(pending.Items);
        Assert.False(pending.HasMore);
        Assert.All(pending.Items, item => Assert.Equal((ItemKind.Position, null), (item.Kind, item.Verdict)));
        await client.AcceptAsync(pending.Items[0].Report, pending.Items[0].Item, Cancellation);
        Assert.Equal(pending.Items.Skip(1).Select(item => item.Item), (await client.PendingAsync("us-china", ItemKind.Position, cancellation: Cancellation)).Items.Select(item => item.Item));
        Assert.All((await client.PendingAsync(below: 0.7, cancellation: Cancellation)).Items, item => Assert.InRange(item.Confidence, 0, 0.7));
        Assert.Empty((await client.DisputesAsync(cancellation: Cancellation)).Items);
    }

    [Fact]
    public async Task Event_data_come_in_once_and_a_past_is_scored()
    {
        await using var site = await TestSite.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        var exported = await Samples.ExportAsync("plover", cancellation: Cancellation);
        var first = await client.ImportAsync([new GivenReport("moves.tsv", exported)], Cancellation);
        Assert.True(first.Imported > 0);
        Assert.Equal((0, first.Imported), await client.ImportAsync([new GivenReport("moves.tsv", exported)], Cancellation) is var again ? (again.Imported, again.Known) : default);
        var wrong = Assert.Single((await client.ImportAsync([Given("empty.tsv", "\n")], Cancellation)).Problems);
        Assert.Equal("empty.tsv", wrong.Where);
        Assert.Equal("events.tsv, line 3: the same event again", (await client.BacktestAsync([Given("events.tsv", string.Concat(Enumerable.Repeat(Events, 40)))], new DateOnly(2018, 5, 21), cancellation: Cancellation)).Problems[0]);
    }

    [Fact]
    public async Task The_record_is_read_again_verified_and_rebuilt()
    {
        await using var site = await SiteAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        Assert.Equal((1, 0), await client.RereadAsync("us-china", Cancellation) is var read ? (read.Reports, read.Other) : default);
        var verified = await client.VerifyAsync(Cancellation);
        Assert.Equal((site.Record.AsOf().Number, null), (verified.Entries, verified.Fault));
        Assert.Equal(verified.Entries, (await client.RebuildAsync(Cancellation)).Entries);
        await client.AddAsync([Given("blank.txt", "   ")], cancellation: Cancellation);
        Assert.Equal("blank.txt", Assert.Single((await client.QuarantineAsync(cancellation: Cancellation)).Refusals).Where);
    }

    [Theory]
    [InlineData("json", null)]
    [InlineData("jsonl", null)]
    [InlineData("jsonld", null)]
    [InlineData("plover", null)]
    [InlineData("csv", "positions")]
    [InlineData("parquet", "meetings")]
    [InlineData("dna", null)]
    public async Task The_record_is_handed_out_as_one_file(string format, string? table) =>
        Assert.NotEmpty(await Samples.ExportAsync(format, table, "us-china", cancellation: Cancellation));

    [Theory]
    [InlineData("csv", "positions.csv")]
    [InlineData("brat", "2018-12-03-analysis.ann")]
    public async Task Several_files_come_in_a_zip(string format, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(await Samples.ExportAsync(format, talks: "us-china", cancellation: Cancellation)));
        Assert.Contains(zip.Entries, entry => entry.Name == name);
    }

    [Fact]
    public async Task What_is_sent_along_is_read_briefed_on_and_compared_and_not_recorded()
    {
        var before = samples.Site.Record.AsOf().Number;
        var reports = Directory.EnumerateFiles(Repository.PathOf("samples", "us-china")).Order(StringComparer.Ordinal).Select(path => new GivenReport(Path.GetFileName(path), File.ReadAllBytes(path))).ToList();
        var read = await Samples.ReadAsync([.. reports, Given("blank.txt", " ")], cancellation: Cancellation);
        Assert.Equal(8, read.Readings.Count);
        Assert.Equal(samples.Site.Record.AsOf().FindReport("2018-12-03-analysis")!.Reading.Positions, read.Readings.Single(reading => reading.Id == "2018-12-03-analysis").Positions);
        Assert.Equal("blank.txt", Assert.Single(read.Problems).Where);
        Assert.StartsWith("From 3 reports", (await Samples.BriefOnAsync(reports, new DateOnly(2018, 12, 31), Cancellation)).Basis, StringComparison.Ordinal);
        var compared = await Samples.CompareAsync(Given("now.txt", "The levy will fall. Talks go on in June."), [Given("before.txt", "Talks go on in May. The ports stay open.")], Cancellation);
        Assert.Equal(1, compared.Earlier);
        Assert.NotEmpty(compared.Sentences);
        Assert.Equal(before, samples.Site.Record.AsOf().Number);
    }

    [Fact]
    public async Task Scenarios_are_analysed_simulated_converted_and_collectives_predicted()
    {
        GivenReport[] fisheries = [Scenario("fisheries/norland.json"), Scenario("fisheries/sudmark.json")];
        Assert.NotEmpty((await Samples.AnalyzeAsync(fisheries, cancellation: Cancellation)).EnumerateObject());
        Assert.NotEmpty((await Samples.AnalyzeAsync([Scenario("us-china-2018.yaml")], sweep: "tariff=0..25", cancellation: Cancellation)).EnumerateObject());
        Assert.NotEmpty((await Samples.SimulateAsync(fisheries, new SimulatedRuns("micro", "conceder", Runs: 3), Cancellation)).EnumerateObject());
        Assert.NotEmpty((await Samples.PredictAsync(Scenario("emission-standards.csv"), Cancellation)).EnumerateObject());
        var converted = await Samples.ConvertAsync(fisheries, "genius", Cancellation);
        Assert.Contains(converted.Files, file => file.Text.Contains("<utility_space", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Changes_drafts_rules_and_pictures_are_there()
    {
        var changes = await Samples.ChangesAsync("us-china", new DateOnly(2018, 6, 1), new Look(On: new DateOnly(2018, 12, 31)), Cancellation);
        Assert.NotEmpty(changes.Groups.SelectMany(group => group.Lines).SelectMany(line => line.Sources));
        Assert.Contains("sides:", (await Samples.DraftAsync("us-china", cancellation: Cancellation)).Text, StringComparison.Ordinal);
        Assert.All((await Samples.RulesAsync("positions", Cancellation)).Rules, rule => Assert.StartsWith("positions/", rule.Name, StringComparison.Ordinal));
        Assert.NotEmpty((await samples.Site.JsonAsync("/schema/reading.json")).EnumerateObject());
        Assert.NotEmpty((await samples.Site.JsonAsync("/schema/bargain.json")).EnumerateObject());
        Assert.StartsWith("<svg", await samples.Site.Client.GetStringAsync(new Uri("/talks/us-china/timeline.svg", UriKind.Relative), Cancellation), StringComparison.Ordinal);
        Assert.Equal("PNG", Encoding.ASCII.GetString(await samples.Site.Client.GetByteArrayAsync(new Uri("/talks/us-china/timeline.png", UriKind.Relative), Cancellation), 1, 3));
    }

    [Theory]
    [InlineData("/talks/nowhere/changes.json?from=2018-01-01", HttpStatusCode.NotFound)]
    [InlineData("/talks/us-china/changes.json?from=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/names.json?page=7", HttpStatusCode.NotFound)]
    [InlineData("/review.json?kind=herring", HttpStatusCode.BadRequest)]
    [InlineData("/review.json?below=x", HttpStatusCode.BadRequest)]
    [InlineData("/rules.json?of=herring", HttpStatusCode.NotFound)]
    public async Task What_makes_no_sense_is_told_as_problem_details(string path, HttpStatusCode status)
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, path);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Lists_are_not_sent_again_while_they_stay_as_they_are()
    {
        await using var site = await SiteAsync();
        foreach (var path in (string[])["/names.json", "/feeds.json", "/alerts.json", "/quarantine.json", "/disputes.json", "/review.json", "/rules.json"])
        {
            using var first = await site.SendAsync(HttpMethod.Get, path);
            using var second = await site.SendAsync(HttpMethod.Get, path, null, ("If-None-Match", first.Headers.ETag!.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        }
    }

    private static async Task<TestSite> SiteAsync()
    {
        var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        await site.AddAsync(new ReadReports(), Sample("2018-12-03-analysis.txt"));
        return site;
    }

    private static GivenReport Given(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static GivenReport Scenario(string name) => new(Path.GetFileName(name), File.ReadAllBytes(Repository.PathOf("samples", "bargaining", name)));

    private static string Sample(string name) => Repository.PathOf("samples", "us-china", name);
}
