using System.Net;
using Parley.Testing;

namespace Parley.Web.Tests.Changes;

/// <summary>Games looked at, moved, and sent along without being kept.</summary>
public sealed class BargainTests(SampleSite samples)
{
    private static readonly string Text = File.ReadAllText(Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"));

    [Fact]
    public async Task What_opens_a_zone_opens_it_when_a_faction_settles_for_it()
    {
        var before = (await samples.Site.JsonAsync("/bargaining/b1.json")).GetProperty("space");
        Assert.Equal("0", before.GetProperty("zone").GetString());
        var place = before.GetProperty("factions").EnumerateArray().Index().First(faction => faction.Item.GetProperty("opening").ValueKind != System.Text.Json.JsonValueKind.Null);
        var opening = place.Item.GetProperty("opening");
        var after = (await samples.Site.JsonAsync($"/bargaining/b1.json?w{place.Index}={opening.GetProperty("walk_away").GetDouble()}")).GetProperty("space");
        Assert.Equal(opening.GetProperty("deals").GetString(), after.GetProperty("zone").GetString());
        Assert.Equal(after.GetProperty("zone").GetString(), $"{after.GetProperty("points").EnumerateArray().Where(point => point.GetProperty("is_ratified").GetBoolean()).Sum(point => point.GetProperty("count").GetInt32())}");
    }

    /// <summary>The exporters want the tariff gone, at 0.6 of a point a percent.</summary>
    [Fact]
    public async Task Pressure_moves_what_factions_walk_away_with_and_by_that_the_zone()
    {
        var calm = (await samples.Site.JsonAsync("/bargaining/b1.json?p0=0")).GetProperty("space");
        var pressed = (await samples.Site.JsonAsync("/bargaining/b1.json?p0=25")).GetProperty("space");
        Assert.Equal((25, 0, 50), (Number(pressed.GetProperty("measures")[0], "level"), Number(pressed.GetProperty("measures")[0], "as_read"), Number(pressed.GetProperty("measures")[0], "most")));
        var reformers = pressed.GetProperty("factions").EnumerateArray().Single(faction => faction.GetProperty("name").GetString() == "reformers");
        Assert.Equal((41, 56, 56), (Number(reformers, "walk_away"), Number(reformers, "as_read"), Number(reformers, "before_pressure")));
        Assert.Equal("0", calm.GetProperty("zone").GetString());
        Assert.NotEqual("0", pressed.GetProperty("zone").GetString());
        Assert.Equal("0", (await samples.Site.JsonAsync("/bargaining/b1.json?p0=-25")).GetProperty("space").GetProperty("zone").GetString());

        static double Number(System.Text.Json.JsonElement json, string name) => json.GetProperty(name).GetDouble();
    }

    /// <summary>Without script the form asks for the address that the sliders' values make.</summary>
    [Fact]
    public async Task What_the_sliders_say_is_worked_out_without_script_too()
    {
        var page = await samples.Site.PageAsync("/bargaining/b1");
        var form = page.QuerySelector("#game")!;
        Assert.Equal(("get", "/bargaining/b1"), (form.GetAttribute("method"), form.GetAttribute("action")));
        var sliders = form.QuerySelectorAll("input[type=range]").Select(slider => $"{slider.GetAttribute("name")}={slider.GetAttribute("min")}");
        var moved = await samples.Site.PageAsync($"/bargaining/b1?x=0&y=1&{string.Join('&', sliders)}");
        Assert.StartsWith("All sides would ratify", moved.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_game_that_is_sent_along_is_looked_at_and_not_kept()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        var shown = await visitor.SendAsync(await visitor.OpenAsync("/bargaining"), ".question-form[action='/bargaining']", ("text", Text), ("w0", "0"));
        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.NotEmpty(shown.Page.QuerySelectorAll("circle.deal"));
        Assert.Equal(0, site.Record.AsOf().Number);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name: nothing")]
    [InlineData("issues: [")]
    [InlineData("sides: [{name: a}]\nissues: []")]
    public async Task What_is_no_game_is_told(string text)
    {
        using var visitor = new Visitor(samples.Site);
        var answer = await visitor.SendAsync(await visitor.OpenAsync("/bargaining"), ".question-form[action='/bargaining']", ("text", text));
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
    }

    [Fact]
    public async Task A_form_with_characters_that_no_text_has_is_refused()
    {
        using var visitor = new Visitor(samples.Site);
        var answer = await visitor.SendAsync(await visitor.OpenAsync("/bargaining"), ".question-form[action='/bargaining']", ("text", "issues: [\0"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData("w0=NaN&w1=1e400&w99=3&x=77&y=-1")]
    [InlineData("w=&w-1=2&wx=3&x=&y=x")]
    public async Task Values_that_make_no_sense_are_left_out(string query) =>
        Assert.Equal("0", (await samples.Site.JsonAsync($"/bargaining/b1.json?{query}")).GetProperty("space").GetProperty("zone").GetString());
}
