using System.Text.Json;
using Parley.Testing;

namespace Parley.Cli.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("help.txt", "--help")]
    [InlineData("help-read.txt", "read", "--help")]
    [InlineData("help-bargain.txt", "bargain", "--help")]
    public async Task The_help_looks_as_approved(string name, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Match(string.Join('\n', run.Output.Split('\n').Select(line => line.TrimEnd())), name);
    }

    [Fact]
    public async Task The_version_is_printed() => Assert.Equal("0.1.0\n", (await ParleyProcess.RunAsync("--version")).Output);

    [Theory]
    [InlineData("Reading", "schema")]
    [InlineData("Reading", "schema", "reading")]
    [InlineData("Bargaining file", "schema", "bargain")]
    public async Task The_schemas_are_printed(string title, params string[] arguments)
    {
        var run = await ParleyProcess.RunAsync(arguments);
        Assert.Equal(title, JsonDocument.Parse(run.Output).RootElement.GetProperty("title").GetString());
    }
}
