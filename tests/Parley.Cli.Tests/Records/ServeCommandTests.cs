using System.Diagnostics;

namespace Parley.Cli.Tests.Records;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Record => Path.Combine(_folder.Root, "parley.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_record_is_served_until_it_is_interrupted()
    {
        await ParleyProcess.RunAsync("talks", "new", "levy", "--parties", "Norland,Sudmark", "--record", Record);
        using var server = ParleyProcess.Start("serve", "--port", "0", "--record", Record);
        var line = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using (var client = new HttpClient())
        {
            var page = await client.GetStringAsync(new Uri(line!.Split(' ')[0]), TestContext.Current.CancellationToken);
            Assert.Contains("levy", page, StringComparison.Ordinal);
        }

        using var interrupt = Process.Start("kill", ["-INT", $"{server.Id}"]);
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(ExitCode.Done, server.ExitCode);
    }

    [Theory]
    [InlineData("70000")]
    [InlineData("-1")]
    public async Task What_is_no_port_is_told(string port)
    {
        var run = await ParleyProcess.RunAsync("serve", "--port", port, "--record", Record);
        Assert.Equal(ExitCode.Failed, run.ExitCode);
        Assert.Contains("port", run.Error, StringComparison.Ordinal);
    }
}
