using System.Net;

namespace Parley.Web.Tests.Changes;

/// <summary>Questions put, asked again and resolved by the pages' own forms.</summary>
public sealed class QuestionTests
{
    [Fact]
    public async Task A_question_is_asked_asked_again_and_resolved()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        Assert.Equal("No questions are asked yet", (await visitor.OpenAsync("/prospects")).QuerySelector("h1")!.TextContent);

        var asked = await visitor.SendAsync(
            await visitor.OpenAsync("/prospects"), ".question-form[action='/prospects']", ("one", "United States"), ("other", "China"), ("kind", "talk"), ("by", "2019-12-31"), ("on", "2019-06-01"));
        Assert.Equal("Time is up: did China and the United States talk by 31 December 2019?", asked.Page.QuerySelector("h1")!.TextContent);
        await visitor.SendAsync(asked.Page, "form[aria-label='Ask again']", ("on", "2019-07-01"));
        Assert.Equal(2, (await site.JsonAsync("/prospects/q1.json")).GetProperty("forecasts").GetArrayLength());

        var resolved = await visitor.SendAsync(await visitor.OpenAsync("/prospects/q1"), "form[action='/prospects/q1/resolve']", ("outcome", "yes"), ("note", "they met in Shanghai"));
        Assert.StartsWith("It came true: China and the United States talk", resolved.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("they met in Shanghai", resolved.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2 forecasts resolved", resolved.Page.QuerySelector(".track")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Norland", "China", "talk", "2019-12-31")]
    [InlineData("China", "China", "talk", "2019-12-31")]
    [InlineData("United States", "China", "dance", "2019-12-31")]
    [InlineData("United States", "China", "talk", "soon")]
    [InlineData("United States", "China", "talk", "")]
    public async Task What_cannot_be_asked_is_told(string one, string other, string kind, string by)
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        var answer = await visitor.SendAsync(await visitor.OpenAsync("/prospects"), ".question-form[action='/prospects']", ("one", one), ("other", other), ("kind", kind), ("by", by), ("on", "2019-06-01"));
        Assert.Equal((HttpStatusCode.Conflict, 0), (answer.Status, site.Record.AsOf().Number));
    }
}
