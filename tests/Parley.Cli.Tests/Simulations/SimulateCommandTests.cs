using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Simulations;

public sealed class SimulateCommandTests
{
    private static readonly string _sample = Repository.PathOf("samples", "bargaining", "fisheries");

    [Fact]
    public async Task It_says_how_talks_end_by_known_strategies()
    {
        var run = await ParleyProcess.RunAsync("simulate", _sample, "-a", "tit-for-tat", "-b", "MiCRO", "--runs", "500", "--seed", "7");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "fisheries.txt");
    }

    [Fact]
    public async Task For_programs_it_gives_every_deal_and_the_spread_of_what_came_of_it()
    {
        string[] arguments = ["simulate", _sample, "--first", "conceder", "--others", "linear", "--runs", "50", "--rounds", "30", "--semantics", "parley", "--format", "json"];
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal(run.Output, (await ParleyProcess.RunAsync(arguments)).Output);
        var root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal((50, 30, "parley"), (root.GetProperty("runs").GetInt32(), root.GetProperty("rounds").GetInt32(), root.GetProperty("semantics").GetString()));
        Assert.Equal(root.GetProperty("agreements").GetInt32(), root.GetProperty("deals").EnumerateArray().Sum(deal => deal.GetProperty("runs").GetInt32()));
        Assert.Equal(["conceder", "linear"], root.GetProperty("parties").EnumerateArray().Select(party => party.GetProperty("strategy").GetString()));
        Assert.InRange(root.GetProperty("round").GetProperty("median").GetDouble(), 1, 30);
    }

    [Fact]
    public async Task Sides_with_factions_bargain_for_their_margins_and_agree_on_nothing_where_there_is_no_zone()
    {
        var sample = Repository.PathOf("samples", "bargaining", "us-china-2018.yaml");
        var root = JsonDocument.Parse((await ParleyProcess.RunAsync("simulate", sample, "--runs", "20", "--format", "json")).Output).RootElement;
        Assert.Equal((20, 0), (root.GetProperty("runs").GetInt32(), root.GetProperty("agreements").GetInt32()));
        Assert.Equal(["United States", "China"], root.GetProperty("parties").EnumerateArray().Select(party => party.GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("no such file or folder", "simulate", "nowhere")]
    [InlineData("'chess' is no strategy; known are boulware", "simulate", "SAMPLE", "-a", "chess")]
    [InlineData("--runs: 0 is not within 1", "simulate", "SAMPLE", "--runs", "0")]
    [InlineData("--rounds: -1 is not within 1", "simulate", "SAMPLE", "--rounds", "-1")]
    [InlineData("is none of text, json", "simulate", "SAMPLE", "--format", "xml")]
    public async Task What_cannot_be_simulated_is_told_on_standard_error(string message, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync([.. arguments.Select(argument => argument == "SAMPLE" ? _sample : argument)]);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
