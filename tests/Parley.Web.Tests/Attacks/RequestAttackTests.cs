using System.Net;
using System.Net.Sockets;
using System.Text;
using Parley.Web.Hosting;

namespace Parley.Web.Tests.Attacks;

/// <summary>Attacks by what is sent to the server.</summary>
public sealed class RequestAttackTests(SampleSite samples)
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example:80")]
    [InlineData("")]
    public async Task Dns_rebinding_by_the_host_header(string host)
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, "/index.json", null, ("Host", host));
        if (host.Length > 0) Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("HTTP/1.1 400", await RawAsync(samples.Site, $"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /../../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/../../../../etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /assets/x/..%2f..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /reports/..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /reports/~Li4vLi4vZXRjL3Bhc3N3ZA HTTP/1.1")]
    public async Task Path_traversal_by_the_address(string line)
    {
        var answer = await RawAsync(samples.Site, $"{line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cross_site_request_forgery_without_a_token()
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Post, "/talks", Form());
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Cross_site_request_forgery_with_the_header_of_a_program()
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Post, "/talks", Form(), (ForgeryGuard.ClientHeader, "1"), ("Origin", "http://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Cross_origin_reading_is_never_allowed()
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, "/index.json", null, ("Origin", "http://evil.example"));
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Cross-Origin-Resource-Policy"));
    }

    [Fact]
    public async Task Framing_by_another_page()
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, "/");
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_oversized_request()
    {
        var limits = new WebLimits();
        using var answer = await samples.Site.SendAsync(HttpMethod.Post, "/talks", new ByteArrayContent(new byte[limits.Request + 1]) { Headers = { ContentType = new("application/x-www-form-urlencoded") } });
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task An_oversized_address()
    {
        using var answer = await samples.Site.SendAsync(HttpMethod.Get, "/?x=" + new string('a', 20_000));
        Assert.Equal(HttpStatusCode.RequestUriTooLong, answer.StatusCode);
    }

    [Fact]
    public async Task A_slow_request_is_cut_off()
    {
        await using var site = await TestSite.StartAsync(new WebLimits { HeaderTime = TimeSpan.FromMilliseconds(300) });
        Assert.StartsWith("HTTP/1.1 408", await RawAsync(site, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_body_is_cut_off()
    {
        await using var site = await TestSite.StartAsync(new WebLimits { BodyGrace = TimeSpan.FromMilliseconds(1500) });
        var answer = await RawAsync(site, $"POST /talks HTTP/1.1\r\nHost: 127.0.0.1\r\n{ForgeryGuard.ClientHeader}: 1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=");
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flood_of_changes_is_turned_away()
    {
        await using var site = await TestSite.StartAsync(new WebLimits { ChangesAMinute = 2 });
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            using var answer = await site.SendAsync(HttpMethod.Post, "/talks", Form());
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
    }

    private static FormUrlEncodedContent Form() => new([new("name", "evil"), new("parties", "A,B")]);

    /// <summary>Sends bytes as they are, and reads until the server closes the connection.</summary>
    private static async Task<string> RawAsync(TestSite site, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
