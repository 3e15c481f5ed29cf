using Parley.Talks;
using Parley.Testing;

namespace Parley.Desk.Tests.Alerts;

public sealed class RaiseAlertsTests : IDisposable
{
    private const string Acts = "rules: [{talks: levy, when: act, party: Norland, act: refuse}]";

    private readonly AlertedRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public async Task A_new_act_is_told_once_and_what_was_there_before_the_rule_is_not()
    {
        Refuse("old", "2031-04-10", "Norland refuses to open the northern ports.", "open the northern ports");
        Assert.Empty(await _record.ShownAsync(Acts));
        Refuse("new", "2031-04-17", "Norland refuses to lower the herring levy.", "lower the herring levy");
        _record.Position("other", "2031-04-17", PositionAct.Demand, "Norland demands that Sudmark pay three million crowns.", "Sudmark pay three million crowns");
        Assert.Equal("Norland refuses to lower the herring levy.", Assert.Single(await _record.ShownAsync(Acts)));
        Assert.Empty(await _record.ShownAsync(Acts));
    }

    [Fact]
    public async Task What_another_report_tells_again_is_no_news()
    {
        Refuse("old", "2031-04-10", "Norland refuses to open the northern ports.", "open the northern ports");
        await _record.ShownAsync(Acts);
        Refuse("again", "2031-04-12", "Norland refuses to open the northern ports.", "open the northern ports");
        Assert.Empty(await _record.ShownAsync(Acts));
        Refuse("new", "2031-04-17", "Norland refuses to lower the herring levy.", "lower the herring levy");
        Assert.Single(await _record.ShownAsync(Acts));
        Refuse("retold", "2031-04-18", "Norland refuses to lower the herring levy.", "lower the herring levy");
        Assert.Empty(await _record.ShownAsync(Acts));
    }

    [Fact]
    public async Task A_position_that_moves_is_told()
    {
        const string rules = "rules: [{talks: levy, when: move, move: softened}]";
        Refuse("before", "2031-04-01", "Norland refuses to lower the herring levy.", "lower the herring levy");
        Assert.Empty(await _record.ShownAsync(rules));
        _record.Position("after", "2031-04-17", PositionAct.Offer, "Norland offers to lower the herring levy.", "lower the herring levy");
        Assert.Contains("softened: Norland offers to lower the herring levy.", Assert.Single(await _record.ShownAsync(rules)), StringComparison.Ordinal);
        Assert.Empty(await _record.ShownAsync(rules));
    }

    [Fact]
    public async Task A_date_is_told_when_it_comes_near_and_when_it_has_passed()
    {
        const string rules = "rules: [{talks: levy, when: deadline, days: 5}]";
        _record.Add(new ReadingBuilder("one", "2031-04-17").Between("Norland", "Sudmark").Milestone("2031-05-01", MilestoneKind.Deadline, "The envoys must agree by May 1."));
        Assert.Empty(await _record.ShownAsync(rules));
        _record.Clock.SetUtcNow(new DateTimeOffset(2031, 4, 26, 9, 0, 0, TimeSpan.Zero));
        Assert.Contains("is in 5 days", Assert.Single(await _record.ShownAsync(rules)), StringComparison.Ordinal);
        _record.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await _record.ShownAsync(rules));
        _record.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Contains("has passed", Assert.Single(await _record.ShownAsync(rules)), StringComparison.Ordinal);
        Assert.Empty(await _record.ShownAsync(rules));
    }

    [Fact]
    public async Task A_point_that_a_statement_no_longer_makes_is_told()
    {
        const string rules = "rules: [{talks: levy, when: missing, publisher: Ministry}]";
        string[] kept = ["The minister met the envoy of Sudmark in Port Ansel today.", "The two sides discussed the herring levy and fishing rights.", "The two sides agreed to continue the talks in June."];
        _record.Add(Statement("first", "2031-04-01", [.. kept, "The minister raised serious concerns about the detention of fourteen fishing boats and called on Sudmark to release them immediately."]), "Ministry");
        Assert.Empty(await _record.ShownAsync(rules));
        _record.Add(Statement("second", "2031-04-17", kept), "Ministry");
        Assert.Contains("release them immediately", Assert.Single(await _record.ShownAsync(rules)), StringComparison.Ordinal);
        Assert.Empty(await _record.ShownAsync(rules));
    }

    [Fact]
    public async Task Talks_that_are_not_there_are_told()
    {
        var error = await Assert.ThrowsAsync<Desk.Records.RequestException>(() => _record.RaiseAsync("rules: [{talks: herring, when: act}]"));
        Assert.Contains("'herring'", error.Message, StringComparison.Ordinal);
    }

    private void Refuse(string id, string published, string sentence, string content) => _record.Position(id, published, PositionAct.Refuse, sentence, content);

    private static ReadingBuilder Statement(string id, string published, params string[] sentences)
    {
        var builder = new ReadingBuilder(id, published).Between("Norland", "Sudmark");
        foreach (var sentence in sentences) builder.Position("Norland", PositionAct.Offer, sentence, sentence.TrimEnd('.'));
        return builder;
    }
}
