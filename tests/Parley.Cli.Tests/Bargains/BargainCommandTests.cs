using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Bargains;

public sealed class BargainCommandTests
{
    private static readonly string _sample = Repository.PathOf("samples", "bargaining", "fisheries");

    [Fact]
    public async Task It_says_which_deals_all_sides_could_live_with()
    {
        var run = await ParleyProcess.RunAsync("bargain", _sample);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "fisheries.txt");
    }

    [Theory]
    [InlineData("parley")]
    [InlineData("genius")]
    [InlineData("geniusweb")]
    [InlineData("negolog")]
    [InlineData("negmas")]
    public async Task For_programs_it_gives_the_frontier_the_points_and_the_win_sets_by_any_rules(string semantics)
    {
        var run = await ParleyProcess.RunAsync("bargain", _sample, "--semantics", semantics, "--format", "json");
        var root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(("27", semantics), (root.GetProperty("outcomes").GetString(), root.GetProperty("semantics").GetString()));
        Assert.All(root.GetProperty("frontier").EnumerateArray(), point => Assert.Equal(["quota", "inspections", "harbor fees"], point.GetProperty("deals")[0].EnumerateObject().Select(settled => settled.Name)));
        Assert.Equal(2, root.GetProperty("points").GetProperty("nash").GetProperty("utilities").GetArrayLength());
        Assert.Equal("12", root.GetProperty("winSets").GetProperty("joint").GetString());
    }

    [Fact]
    public async Task Of_factions_it_says_who_would_ratify_and_what_would_open_a_zone()
    {
        var sample = Repository.PathOf("samples", "bargaining", "us-china-2018.yaml");
        var run = await ParleyProcess.RunAsync("bargain", sample);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "us-china-2018.txt");
        var root = JsonDocument.Parse((await ParleyProcess.RunAsync("bargain", sample, "--format", "json")).Output).RootElement;
        Assert.Equal(("81", "0"), (root.GetProperty("outcomes").GetString(), root.GetProperty("zone").GetString()));
        Assert.All(root.GetProperty("sides")[0].GetProperty("factions").EnumerateArray(), faction => Assert.Equal("0", faction.GetProperty("offered").GetString()));
    }

    [Fact]
    public async Task Of_ten_to_the_hundred_deals_it_says_what_can_be_said_exactly_and_what_was_not_counted()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("wide.yaml", Wide());
        var text = await ParleyProcess.RunAsync("bargain", path);
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains("all sides would ratify some deals (not counted)", text.Output, StringComparison.Ordinal);
        Assert.Contains("What is not counted would take telling apart too many kinds of partial deals", text.Output, StringComparison.Ordinal);
        Assert.Contains("walk-away values only", text.Output, StringComparison.Ordinal);
        var root = JsonDocument.Parse((await ParleyProcess.RunAsync("bargain", path, "--format", "json")).Output).RootElement;
        Assert.Equal(JsonValueKind.Null, root.GetProperty("zone").ValueKind);
        Assert.StartsWith("What is not counted", root.GetProperty("uncounted").GetString(), StringComparison.Ordinal);
        Assert.False(root.GetProperty("worthsJudged").GetBoolean());
        Assert.Equal(101, root.GetProperty("outcomes").GetString()!.Length);
        Assert.All(root.GetProperty("sides").EnumerateArray(), side => Assert.InRange(side.GetProperty("ratifies").GetString()!.Length, 98, 100));
        Assert.Equal(100, root.GetProperty("points")[0].GetProperty("deal").EnumerateObject().Count());
    }

    [Fact]
    public async Task It_sweeps_pressure_and_time_and_names_the_thresholds()
    {
        var sample = Repository.PathOf("samples", "bargaining", "us-china-2018.yaml");
        var weeks = await ParleyProcess.RunAsync("bargain", sample, "--sweep", "week=0..24");
        Assert.Equal((0, ""), (weeks.ExitCode, weeks.Error));
        Snapshot.Match(weeks.Output, "us-china-2018-weeks.txt");
        var root = JsonDocument.Parse((await ParleyProcess.RunAsync("bargain", sample, "--sweep", "tariff=0..25/5", "--format", "json")).Output).RootElement;
        Assert.Equal(("tariff", 6), (root.GetProperty("swept").GetString(), root.GetProperty("steps").GetArrayLength()));
    }

    [Theory]
    [InlineData("us-china-2018.yaml", "markdown", "us-china-2018.md")]
    [InlineData("us-china-2018.yaml", "html", "us-china-2018.html")]
    [InlineData("fisheries", "svg", "fisheries.svg")]
    public async Task It_lays_the_same_out_for_pages_with_a_picture_of_the_deals(string sample, string format, string expected)
    {
        var run = await ParleyProcess.RunAsync("bargain", Repository.PathOf("samples", "bargaining", sample), "--format", format);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, expected);
    }

    [Fact]
    public async Task The_picture_in_the_docs_is_the_one_that_is_drawn()
    {
        var run = await ParleyProcess.RunAsync("bargain", Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"), "--format", "svg");
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("docs", "pictures", "us-china-2018.svg"), TestContext.Current.CancellationToken), run.Output);
    }

    [Fact]
    public async Task A_sweep_has_no_picture()
    {
        var run = await ParleyProcess.RunAsync("bargain", Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"), "--sweep", "week=0..2", "--format", "svg");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("there is nothing to draw", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is no range; write one like tariff=0..25", "bargain", "nowhere", "--sweep", "tariff")]
    [InlineData("no such file or folder", "bargain", "nowhere")]
    [InlineData("is none of parley, genius, geniusweb, negolog, negmas", "bargain", "nowhere", "--semantics", "chess")]
    [InlineData("is none of text, json, markdown, html, svg", "bargain", "nowhere", "--format", "xml")]
    public async Task What_cannot_be_analysed_is_told_on_standard_error(string message, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    /// <summary>A bargaining file of two sides with one faction each, on a hundred issues with ten options.</summary>
    private static string Wide()
    {
        var (random, lines) = (new Random(5), new List<string> { "name: wide", "issues:" });
        lines.AddRange(Enumerable.Range(0, 100).Select(issue => $"  - {{name: i{issue}, options: [{string.Join(", ", Enumerable.Range(0, 10).Select(option => $"o{option}"))}]}}"));
        lines.Add("sides:");
        foreach (var side in (string[])["left", "right"])
        {
            lines.AddRange([$"  - name: {side}", "    consent: unanimity", "    factions:", $"      - name: {side} wing", "        reservation: 5400", "        values:"]);
            lines.AddRange(Enumerable.Range(0, 100).Select(issue => $"          i{issue}: {{{string.Join(", ", Enumerable.Range(0, 10).Select(option => $"o{option}: {random.Next(101)}"))}}}"));
        }

        return string.Join('\n', lines);
    }
}
