using System.Net;
using System.Text;
using Parley.Client;
using Parley.Talks.Comparisons;
using Parley.Testing;

namespace Parley.Web.Tests.Changes;

/// <summary>Statements that are sent along, beside what the record holds and beside others; none is kept.</summary>
public sealed class StatementTests(SampleSite samples)
{
    private const string Report = "2019-08-26-newsletter";

    private static readonly string Text = File.ReadAllText(Repository.PathOf("samples", "us-china", Report + ".txt"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ParleyClient Client => new(samples.Site.Client);

    /// <summary>The words of a report that is recorded, sent along: it is compared as the report is.</summary>
    [Theory]
    [InlineData(Against.Last)]
    [InlineData(Against.Speaker)]
    [InlineData(Against.All)]
    public async Task A_statement_is_compared_as_it_would_be_if_it_were_recorded(Against against)
    {
        var recorded = await Client.ComparedAsync(Report, against, cancellation: Cancellation);
        var sent = await Client.CompareAsync(Given(Text), against, facts: new ReportFacts(recorded.Published, recorded.Title, "parley SAMPLE"), cancellation: Cancellation);
        Assert.True(recorded.Earlier > 0);
        Assert.Equal(recorded with { Report = null }, sent);
    }

    [Fact]
    public async Task It_is_compared_within_talks_by_day_and_publisher()
    {
        var all = await Client.CompareAsync(Given(Text), Against.All, "us-china", cancellation: Cancellation);
        var before = await Client.CompareAsync(Given(Text), Against.All, "us-china", new ReportFacts(Published: new DateOnly(2018, 12, 31)), Cancellation);
        var nobody = await Client.CompareAsync(Given(Text), Against.Speaker, "us-china", new ReportFacts(Publisher: "Courier"), Cancellation);
        Assert.Equal((8, 3, 0), (all.Earlier, before.Earlier, nobody.Earlier));
        Assert.Equal(0, (await Client.CompareAsync(Given(Text), Against.All, "nobody", cancellation: Cancellation)).Earlier);
        Assert.Equal(1, (await Client.ComparedAsync(Report, Against.Last, "us-china", cancellation: Cancellation)).Earlier);
    }

    [Fact]
    public async Task Pasted_text_shows_what_is_new_and_missing_and_is_not_recorded()
    {
        using var visitor = new Visitor(samples.Site);
        var before = samples.Site.Record.AsOf().Number;
        var empty = await visitor.OpenAsync("/compare");
        var (status, page) = await visitor.SendAsync(empty, "form.statement", ("text", Text), ("against", "all"), ("published", "2019-08-26"));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(page.QuerySelectorAll(".compared .tag.new"));
        Assert.NotEmpty(page.QuerySelectorAll(".gone li"));
        Assert.Equal(Text.Trim(), page.QuerySelector("form.statement textarea")!.TextContent.Trim());
        Assert.Equal("2019-08-26", page.QuerySelector("form.statement input[name=published]")!.GetAttribute("value"));
        Assert.Equal(before, samples.Site.Record.AsOf().Number);
    }

    [Fact]
    public async Task A_short_statement_has_an_address_of_its_own_as_a_page_and_for_programs()
    {
        const string Said = "China refuses to discuss subsidies. The talks on purchases will go on in Geneva in June.";
        var sent = await Client.CompareAsync(Given(Said), Against.All, "us-china", cancellation: Cancellation);
        var asked = await Client.StatementAsync(Said, Against.All, "us-china", cancellation: Cancellation);
        Assert.Equal((Said, "us-china", sent.Headline), (asked.Text, asked.Talks, asked.Headline));
        Assert.Equal(sent, asked.Compared);
        Assert.Equal(3, (await Client.StatementAsync(Said, Against.All, "us-china", look: new Look(On: new DateOnly(2018, 12, 31)), cancellation: Cancellation)).Compared!.Earlier);
        Assert.Empty((await Client.StatementAsync(null, look: new Look(AsOf: new DateOnly(2018, 1, 1)), cancellation: Cancellation)).AllTalks);
        var page = await samples.Site.PageAsync($"/compare?talks=us-china&text={Uri.EscapeDataString(Said)}");
        Assert.Equal((sent.Headline, Said), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("form.statement textarea")!.TextContent));
    }

    [Fact]
    public async Task A_page_that_finds_nothing_earlier_says_what_to_do()
    {
        using var visitor = new Visitor(samples.Site);
        var page = (await visitor.SendAsync(await visitor.OpenAsync("/compare"), "form.statement", ("text", Text), ("against", "last"))).Page;
        Assert.Equal("The record holds nothing earlier to compare it with", page.QuerySelector("h1")!.TextContent);
        Assert.StartsWith("Name its publisher", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("against", "herring")]
    [InlineData("talks", "nowhere")]
    [InlineData("published", "yesterday")]
    [InlineData("text", "")]
    [InlineData("address", "/etc/passwd")]
    public async Task What_makes_no_sense_is_told(string field, string value)
    {
        using var visitor = new Visitor(samples.Site);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.SendAsync(await visitor.OpenAsync("/compare"), "form.statement", new Dictionary<string, string> { ["text"] = field == "address" ? "" : Text, [field] = value }.Select(pair => (pair.Key, pair.Value)).ToArray())).Status);
    }

    [Fact]
    public async Task Statements_that_are_too_long_are_refused()
    {
        var refused = await Assert.ThrowsAsync<ParleyException>(() => Client.CompareAsync(Given(new string('a', 100_001)), Against.All, cancellation: Cancellation));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        await Assert.ThrowsAsync<ParleyException>(() => Client.CompareAsync(Given("The levy will fall."), [Given(new string('a', 100_000))], Cancellation));
    }

    private static GivenReport Given(string text) => new("statement.txt", Encoding.UTF8.GetBytes(text));
}
