using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Briefs;

public sealed class BriefCommandTests
{
    private static readonly string Samples = Repository.PathOf("samples", "us-china");

    [Fact]
    public async Task The_page_on_the_samples_is_the_approved_one()
    {
        var run = await ParleyProcess.RunAsync("brief", Samples);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "us-china.txt");
    }

    [Theory]
    [InlineData("wage-dispute")]
    [InlineData("debt-rescheduling")]
    [InlineData("peace-process")]
    public async Task The_pages_on_the_invented_talks_are_the_approved_ones(string talks)
    {
        var run = await ParleyProcess.RunAsync("brief", Repository.PathOf("samples", talks), "--sources");
        Assert.Equal(0, run.ExitCode);
        Snapshot.Match(run.Output, talks + ".txt");
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        var files = Directory.GetFiles(Samples, "*.txt").Order(StringComparer.Ordinal).ToArray();
        var forth = await ParleyProcess.RunAsync(["brief", "--format", "markdown", .. files]);
        var back = await ParleyProcess.RunAsync(["brief", "--format", "markdown", .. files.Reverse()]);
        Assert.Equal(forth.Output, back.Output);
    }

    [Fact]
    public async Task Reports_after_the_day_are_left_out()
    {
        var run = await ParleyProcess.RunAsync("brief", Samples, "--on", "2018-12-31");
        Assert.Contains("31 December 2018", run.Output, StringComparison.Ordinal);
        Assert.Contains("From 3 reports", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2019-05-11-wire", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_json_every_sentence_stands_where_it_says()
    {
        var run = await ParleyProcess.RunAsync("brief", Samples, "--format", "json");
        using var brief = JsonDocument.Parse(run.Output);
        var texts = Directory.GetFiles(Samples, "*.txt").ToDictionary(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);
        var evidence = new[] { "meetings", "positions", "pressure", "factions", "milestones", "outlook", "sources" }
            .SelectMany(part => brief.RootElement.GetProperty(part).EnumerateArray())
            .SelectMany(item => item.GetProperty("evidence").EnumerateArray())
            .ToList();
        Assert.NotEmpty(evidence);
        Assert.All(evidence, item =>
        {
            var span = item.GetProperty("span");
            var text = texts[item.GetProperty("report").GetString()!][span[0].GetInt32()..span[1].GetInt32()];
            Assert.Equal(item.GetProperty("sentence").GetString(), string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        });
    }

    [Fact]
    public async Task No_line_of_the_plain_page_is_wider_than_a_page()
    {
        var run = await ParleyProcess.RunAsync("brief", Samples, "--sources");
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
    }

    [Theory]
    [InlineData("--on", "yesterday")]
    [InlineData("--format", "pdf")]
    public async Task A_wrong_option_is_an_error_that_names_it(string option, string value)
    {
        var run = await ParleyProcess.RunAsync("brief", Samples, option, value);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(option, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Contains(value, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_told_and_the_others_are_read()
    {
        var run = await ParleyProcess.RunAsync("brief", "no-such-report.txt", Samples);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("no-such-report.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("From 8 reports", run.Output, StringComparison.Ordinal);
    }
}
