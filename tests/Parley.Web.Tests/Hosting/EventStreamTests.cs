using System.Net;
using System.Net.ServerSentEvents;
using System.Text.Json;
using Parley.Desk;
using Parley.Testing;
using Parley.Web.Hosting;

namespace Parley.Web.Tests.Hosting;

public sealed class EventStreamTests
{
    private static readonly string Report = Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt");

    [Fact]
    public async Task What_comes_in_while_one_listens_is_told()
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("us-china", "trade", "United States", "China");
        await using var events = await ListenAsync(site, "/events");
        Assert.Equal("here", (await NextAsync(events)).EventType);
        await site.AddAsync(new ReadReports(), Report);
        var told = await NextAsync(events);
        Assert.Equal(("news", $"{site.Record.AsOf().Number}"), (told.EventType, told.EventId));
        var news = Parse(told.Data);
        Assert.Equal(1, news.GetProperty("reports").GetInt32());
        var talks = Assert.Single(news.GetProperty("talks").EnumerateArray());
        Assert.Equal(("us-china", 1), (talks.GetProperty("talks").GetString(), talks.GetProperty("reports").GetInt32()));
    }

    [Fact]
    public async Task Whoever_comes_back_is_told_what_came_meanwhile()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddAsync(new ReadReports(), Report);
        await using var asked = await ListenAsync(site, "/events?after=0");
        Assert.Equal(1, Parse((await NextAsync(asked)).Data).GetProperty("reports").GetInt32());
        await using var again = await ListenAsync(site, "/events", ("Last-Event-ID", "0"));
        Assert.Equal(1, Parse((await NextAsync(again)).Data).GetProperty("reports").GetInt32());
    }

    [Fact]
    public async Task A_long_past_is_told_in_parts()
    {
        await using var site = await TestSite.StartAsync();
        site.Record.Append(_ => Enumerable.Repeat(new Parley.Talks.Journal.EntryDraft("made-up", TestSite.Ada, "{}"), 2500));
        await using var events = await ListenAsync(site, "/events?after=0");
        foreach (var last in (string[])["1000", "2000", "2500"]) Assert.Equal(last, (await NextAsync(events)).EventId);
    }

    [Fact]
    public async Task Many_listeners_keep_nobody_from_the_pages()
    {
        await using var site = await TestSite.StartAsync(new WebLimits { Listeners = 2, AtOnce = 1, Waiting = 0 });
        await using var first = await ListenAsync(site, "/events");
        await using var second = await ListenAsync(site, "/events");
        Assert.Equal("here", (await NextAsync(first)).EventType);
        Assert.Equal("here", (await NextAsync(second)).EventType);
        using var third = await site.SendAsync(HttpMethod.Get, "/events");
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        using var page = await site.SendAsync(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    private static async Task<IAsyncEnumerator<SseItem<string>>> ListenAsync(TestSite site, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        var answer = await site.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        return SseParser.Create(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken)).EnumerateAsync(TestContext.Current.CancellationToken).GetAsyncEnumerator();
    }

    private static async Task<SseItem<string>> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        Assert.True(await events.MoveNextAsync());
        return events.Current;
    }

    private static JsonElement Parse(string text)
    {
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }
}
