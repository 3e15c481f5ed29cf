using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Decisions;

public sealed class PredictCommandTests
{
    [Fact]
    public async Task It_says_what_a_collective_may_decide_by_models_side_by_side()
    {
        var run = await ParleyProcess.RunAsync("predict", Repository.PathOf("samples", "bargaining", "harbor.yaml"));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(run.Output, "harbor.txt");
    }

    [Fact]
    public async Task For_programs_it_gives_every_model_with_its_definition_and_their_disagreement()
    {
        var run = await ParleyProcess.RunAsync("predict", Repository.PathOf("samples", "bargaining", "emission-standards.csv"), "--format", "json");
        var issue = JsonDocument.Parse(run.Output).RootElement.GetProperty("issues")[0];
        Assert.Equal(["compromise", "median", "challenge", "exchange", "condorcet"], issue.GetProperty("predictions").EnumerateArray().Select(prediction => prediction.GetProperty("model").GetString()));
        Assert.Equal(JsonValueKind.Null, issue.GetProperty("predictions")[3].GetProperty("position").ValueKind);
        Assert.InRange(issue.GetProperty("disagreementShare").GetDouble(), 0, 1);
        Assert.Equal(10, issue.GetProperty("actors").GetArrayLength());
    }

    [Theory]
    [InlineData("no such file or folder", "predict", "nowhere.csv")]
    [InlineData("is none of text, json", "predict", "nowhere.csv", "--format", "xml")]
    public async Task What_cannot_be_predicted_is_told_on_standard_error(string message, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
