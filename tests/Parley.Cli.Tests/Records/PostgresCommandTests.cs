using Parley.Testing;

namespace Parley.Cli.Tests.Records;

public sealed class PostgresCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _record = $"{PostgresServer.Address}?schema=cli_{Guid.NewGuid():n}";

    public PostgresCommandTests() => Assert.SkipUnless(PostgresServer.IsPresent, PostgresServer.Absent);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_same_commands_work_on_a_server()
    {
        Assert.Contains("there is no record", (await Run("talks", "list")).Error, StringComparison.Ordinal);
        await Run("talks", "new", "trade", "--parties", "United States,China");
        Assert.Equal("1 report recorded, 0 known already\n", (await Run("add", Repository.PathOf("samples", "us-china", "2018-09-18-wire.txt"))).Output);
        Assert.Contains("2018-09-18-wire", (await Run("talks", "show", "trade")).Output, StringComparison.Ordinal);
        Assert.Contains("2018-09-18-wire", (await Run("search", "tariffs", "--by", "China")).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Run("rebuild")).ExitCode);
        Assert.StartsWith("4 entries, all as they were recorded", (await Run("verify")).Output, StringComparison.Ordinal);
    }

    private Task<ParleyRun> Run(params string[] arguments) => ParleyProcess.RunAsync([.. arguments, "--record", _record]);
}
