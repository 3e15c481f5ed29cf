namespace Parley.Cli.Tests.Commands;

public sealed class OwnActorsTests
{
    private const string Yaml = "actors:\n  - {name: Norland, kind: state, former: Upper Norland}\n  - {name: Sudmark, kind: state, capital: Vigil}\n";

    [Theory]
    [InlineData("read", "--format", "json")]
    [InlineData("brief", "--format", "json")]
    public async Task Own_actors_are_known(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var story = folder.Write("story.txt", "Upper Norland urged Vigil on Friday to lower its duties on fish.\n");
        var run = await ParleyProcess.RunAsync([.. arguments, story, "--actors", folder.Write("own.yaml", Yaml)]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"holder\": \"Norland\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"target\": \"Sudmark\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("actors:\n  - name: X\n    kind: planet\n", "own.yaml:3: has an unknown kind 'planet'; known are state")]
    [InlineData("actors: [", "own.yaml:1: is not valid YAML")]
    public async Task What_is_wrong_is_told_with_file_line_and_remedy(string yaml, string message)
    {
        using var folder = new TemporaryFolder();
        var run = await ParleyProcess.RunAsync("read", folder.Write("story.txt", "It rained.\n"), "--actors", folder.Write("own.yaml", yaml));
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told()
    {
        var run = await ParleyProcess.RunAsync("brief", "x", "--actors", "/no/such.yaml");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("give --actors a file in YAML", run.Error, StringComparison.Ordinal);
    }
}
