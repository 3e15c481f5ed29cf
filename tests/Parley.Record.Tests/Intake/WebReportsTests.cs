using System.Net;
using System.Net.Sockets;
using System.Text;
using Parley.Record.Intake;

namespace Parley.Record.Tests.Intake;

public sealed class WebReportsTests
{
    [Fact]
    public void A_page_is_fetched_from_its_address()
    {
        using var server = new OneAnswer("200 OK", "text/html; charset=iso-8859-1", "<title>T</title><p>Z\u00FCrich.</p>");
        var taken = Assert.IsType<TakenReport>(Assert.Single(Taking.All($"{server.Address}/news/talks-resume.html?x=1")));
        Assert.Equal(("talks-resume", "T", "Zürich."), (taken.Report.Id, taken.Report.Title, taken.Report.Document.Content));
        Assert.True(taken.IsExtracted);
    }

    [Fact]
    public void An_error_of_the_server_is_a_problem()
    {
        using var server = new OneAnswer("404 Not Found", "text/plain", "no");
        Assert.Equal("the server answers 404 Not Found", Taking.Problem(server.Address).What);
    }

    [Fact]
    public void An_address_without_a_server_is_a_problem()
    {
        string address;
        using (var server = new OneAnswer("200 OK", "text/plain", "")) address = server.Address;
        Assert.StartsWith("cannot be fetched", Taking.Problem(address).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("http://")]
    [InlineData("://")]
    public void Other_addresses_are_problems(string address) => Assert.Equal("is not an address that can be read", Taking.Problem(address).What);

    /// <summary>A server on this machine that gives one answer.</summary>
    private sealed class OneAnswer : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

        public OneAnswer(string status, string type, string body)
        {
            _listener.Start();
            _ = AnswerAsync($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");
        }

        public string Address => $"http://{_listener.LocalEndpoint}";

        public void Dispose() => _listener.Dispose();

        private async Task AnswerAsync(string answer)
        {
            try
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await using var stream = client.GetStream();
                _ = await stream.ReadAsync(new byte[4096]);
                await stream.WriteAsync(Encoding.Latin1.GetBytes(answer));
            }
            catch (Exception error) when (error is SocketException or ObjectDisposedException or IOException)
            {
                // The test is over.
            }
        }
    }
}
