using System.Text.Json;
using Parley.Desk;
using Parley.Testing;

namespace Parley.Cli.Tests.Explanations;

public sealed class ExplainCommandTests
{
    [Fact]
    public async Task Without_a_rule_all_are_listed()
    {
        var run = await ParleyProcess.RunAsync("explain");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(ExplainRules.All, rule => Assert.Contains($"  {rule.Name} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rule_is_told_in_full()
    {
        var run = await ParleyProcess.RunAsync("explain", "pressure/status");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "rule.txt");
    }

    [Fact]
    public async Task A_topic_is_told_rule_by_rule_as_json()
    {
        var run = await ParleyProcess.RunAsync("explain", "Meetings", "--format", "json");
        var names = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().Select(rule => rule.GetProperty("name").GetString());
        Assert.Equal(ExplainRules.All.Where(rule => rule.Topic == "meetings").Select(rule => rule.Name), names);
    }

    [Theory]
    [InlineData("there is no rule or topic 'wat'; parley explain lists them", "explain", "wat")]
    [InlineData("'xml' is none of text, json, markdown", "explain", "--format", "xml")]
    public async Task What_cannot_be_explained_is_told_on_standard_error(string message, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_about_reading_is_current()
    {
        var run = await ParleyProcess.RunAsync("explain", "--format", "markdown");
        Assert.True(
            File.ReadAllText(Repository.PathOf("docs", "reading.md")) == run.Output, "docs/reading.md is not what 'parley explain --format markdown' prints; write it anew.");
    }

    [Fact]
    public async Task A_reading_says_under_each_item_which_rule_read_it()
    {
        using var folder = new TemporaryFolder();
        var run = await ParleyProcess.RunAsync("read", folder.Write("a.txt", "Norland urged Sudmark to lift its levy on fish.\n"), "--explain");
        Assert.Contains("read by attributions/model from “urged”", run.Output, StringComparison.Ordinal);
    }
}
