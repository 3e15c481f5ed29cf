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
    [InlineData(false)]
    [InlineData(true)]
    public async Task Addresses_of_this_machine_are_read_where_that_is_allowed(bool isAllowed)
    {
        using var server = ParleyProcess.Start([.. (string[])["serve", "--port", "0", "--record", Record], .. isAllowed ? (string[])["--allow-private-addresses"] : []]);
        var address = new Uri((await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!.Split(' ')[0]);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Parley-Client", "1");
        using var form = new FormUrlEncodedContent([new("address", $"{address}about")]);
        using var answer = await client.PostAsync(new Uri(address, "read"), form, TestContext.Current.CancellationToken);
        using var told = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(isAllowed ? (1, 0) : (0, 1), (told.RootElement.GetProperty("readings").GetArrayLength(), told.RootElement.GetProperty("problems").GetArrayLength()));
        server.Kill();
        await server.WaitForExitAsync(TestContext.Current.CancellationToken);
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
