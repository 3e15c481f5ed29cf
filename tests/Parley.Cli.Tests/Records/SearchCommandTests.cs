using System.Text.Json;

namespace Parley.Cli.Tests.Records;

public sealed class SearchCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Words_and_structure_are_looked_for_together()
    {
        await Run("add", _folder.Write("old.txt", "China refuses to lower its tariffs on American goods, the commerce ministry said."), "--published", "2031-04-18");
        await Run("add", _folder.Write("new.txt", "China refused to lower tariffs on cars, the commerce ministry said."), "--published", "2031-07-02");
        var words = await Run("search", "tariff", "car");
        Assert.Equal("2031-07-02  new\n    China refused to lower tariffs on cars, the commerce ministry said.\n", words.Output);
        var claims = await Run("search", "tariffs", "--by", "China", "--act", "refuse", "--to", "2031-06", "--format", "json");
        using var claim = JsonDocument.Parse(claims.Output);
        Assert.Equal(("old", "refuse"), (claim.RootElement.GetProperty("report").GetString(), claim.RootElement.GetProperty("act").GetString()));
        Assert.Equal("", (await Run("search", "tariffs", "--as-of", "2001-01-01")).Output);
    }

    [Theory]
    [InlineData("Nothing to look for")]
    [InlineData("--act: 'sing' is none of", "--act", "sing")]
    [InlineData("--from: 'soon' is not a date", "herring", "--from", "soon")]
    [InlineData("--kind: 'song' is none of", "--kind", "song")]
    [InlineData("--limit: give a number", "herring", "--limit", "0")]
    public async Task What_cannot_be_looked_for_is_told(string message, params string[] arguments)
    {
        var run = await Run(["search", .. arguments]);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", Path.Combine(_folder.Root, "parley.db")]);
}
