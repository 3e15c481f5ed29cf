using System.Net;
using System.Net.Sockets;
using System.Text;
using Parley.Record.Intake;
using Parley.Record.Intake.Addresses;

namespace Parley.Record.Tests.Intake;

/// <summary>Names and redirections that lead to this machine, with a resolver that says what an attacker's would.</summary>
public sealed class PublicConnectionsTests : IDisposable
{
    private static readonly IPAddress Public = IPAddress.Parse("93.184.216.34");

    private readonly TcpListener _server = new(IPAddress.Loopback, 0);
    private readonly List<IPAddress> _connected = [];

    public PublicConnectionsTests() => _server.Start();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.0.0.7")]
    [InlineData("169.254.169.254")]
    [InlineData("::1")]
    [InlineData("::ffff:192.168.1.1")]
    public async Task Server_side_request_forgery_by_a_name_that_stands_for_a_private_address(string address)
    {
        await AssertRefusedAsync("http://inner.example/", (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]));
        Assert.Empty(_connected);
    }

    [Theory]
    [InlineData("http://inner.example/")]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    public async Task Server_side_request_forgery_by_a_redirection(string target)
    {
        var answering = AnswerAsync($"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await AssertRefusedAsync("http://outer.example/", Resolve);
        await answering;
        Assert.Equal([Public], _connected);
    }

    [Fact]
    public async Task Dns_rebinding_between_two_requests()
    {
        var asked = 0;
        Task<IPAddress[]> Rebind(string name, CancellationToken cancellation) => Task.FromResult<IPAddress[]>([asked++ == 0 ? Public : IPAddress.Loopback]);
        var answering = AnswerAsync("HTTP/1.1 302 Found\r\nLocation: http://outer.example/again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        await AssertRefusedAsync("http://outer.example/", Rebind);
        await answering;
        Assert.Equal([Public], _connected);
    }

    [Fact]
    public async Task Of_a_name_with_both_the_public_address_is_taken()
    {
        var answering = AnswerAsync("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
        using var client = Client((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback, Public]));
        using var answer = await client.GetAsync(new Uri("http://outer.example/"), TestContext.Current.CancellationToken);
        await answering;
        Assert.Equal((HttpStatusCode.NoContent, Public), (answer.StatusCode, Assert.Single(_connected)));
    }

    public void Dispose() => _server.Dispose();

    private static Task<IPAddress[]> Resolve(string name, CancellationToken cancellation) =>
        Task.FromResult<IPAddress[]>([name == "outer.example" ? Public : IPAddress.TryParse(name, out var literal) ? literal : IPAddress.Loopback]);

    private async Task AssertRefusedAsync(string address, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        using var client = Client(resolve);
        var error = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri(address), TestContext.Current.CancellationToken));
        Assert.IsType<IntakeException>(error.InnerException);
    }

    /// <summary>Whatever is public lies on the server of the test.</summary>
    private HttpClient Client(Func<string, CancellationToken, Task<IPAddress[]>> resolve) =>
        new(WebHandler.Create(new PublicConnections { Resolve = resolve, Connect = ConnectAsync }, TimeSpan.FromSeconds(30)));

    private async Task<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellation)
    {
        _connected.Add(place.Address);
        var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)_server.LocalEndpoint, cancellation);
        return client.GetStream();
    }

    private async Task AnswerAsync(string answer)
    {
        using var client = await _server.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        _ = await stream.ReadAsync(new byte[4096], TestContext.Current.CancellationToken);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer), TestContext.Current.CancellationToken);
    }
}
