using System.Net;
using System.Text;
using Parley.Web.Hosting;

namespace Parley.Web.Tests.Attacks;

/// <summary>Attacks by what is handed over to be read.</summary>
public sealed class IntakeAttackTests
{
    [Theory]
    [InlineData("http://127.0.0.1:{0}/index.json")]
    [InlineData("http://localhost:{0}/index.json")]
    [InlineData("http://[::1]:{0}/")]
    [InlineData("http://[::ffff:127.0.0.1]:{0}/")]
    [InlineData("http://2130706433:{0}/")]
    [InlineData("http://0x7f000001:{0}/")]
    [InlineData("http://0177.0.0.1:{0}/")]
    [InlineData("http://127.1:{0}/")]
    [InlineData("http://[::]:{0}/")]
    [InlineData("http://[::ffff:7f00:1]:{0}/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://user@127.0.0.1:{0}/")]
    [InlineData("http://localhost.:{0}/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://0.0.0.0:{0}/")]
    public async Task Server_side_request_forgery_by_an_address(string address)
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        var answer = await visitor.UploadAsync([], ("address", address.Replace("{0}", $"{site.Address.Port}", StringComparison.Ordinal)));
        Assert.Contains("1 refused", answer.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(site.Record.AsOf().Reports());
    }

    /// <summary>What the person who serves allows is no attack: an address of this machine is read then, and by nothing else.</summary>
    [Fact]
    public async Task An_address_of_this_machine_where_the_server_allows_it()
    {
        await using var other = await TestSite.StartAsync();
        await other.AddAsync(new Desk.ReadReports(), Testing.Repository.PathOf("samples", "us-china", "2018-12-03-analysis.txt"));
        await using var site = await TestSite.StartAsync(allowsPrivateAddresses: true);
        using var visitor = new Visitor(site);
        var answer = await visitor.UploadAsync([], ("address", $"{other.Address}reports/2018-12-03-analysis"));
        Assert.Contains("1 report added", answer.Page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Single(site.Record.AsOf().Reports());
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.UploadAsync([], ("address", "file:///etc/passwd"))).Status);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("-")]
    [InlineData("stdin:")]
    [InlineData("ftp://example.org/x")]
    [InlineData("javascript:alert(1)")]
    public async Task Reading_this_machine_by_an_address(string address)
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.UploadAsync([], ("address", address))).Status);
        Assert.Equal(0, site.Record.AsOf().Number);
    }

    [Theory]
    [InlineData("../../../../tmp/parley-attack.txt")]
    [InlineData("/etc/parley-attack.txt")]
    [InlineData("..\\..\\parley-attack.txt")]
    [InlineData("...")]
    public async Task Path_traversal_by_the_name_of_a_file(string name)
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        await visitor.UploadAsync([(name, Encoding.UTF8.GetBytes("Norland refuses to lower the levy."))]);
        var report = Assert.Single(site.Record.AsOf().Reports()).Report.Id;
        Assert.True(report is "parley-attack" or "upload", report);
        Assert.False(File.Exists("/tmp/parley-attack.txt") || File.Exists("/etc/parley-attack.txt"));
    }

    [Fact]
    public async Task An_oversized_upload()
    {
        await using var site = await TestSite.StartAsync(new WebLimits { Upload = 100_000 });
        using var visitor = new Visitor(site);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await visitor.UploadAsync([("big.txt", new byte[200_000])])).Status);
    }

    [Theory]
    [InlineData("../../../../tmp/parley-attack.csv")]
    [InlineData("/etc/parley-attack.csv")]
    [InlineData("..\\..\\parley-attack.csv")]
    [InlineData("..")]
    public async Task Path_traversal_by_the_name_of_a_file_that_is_worked_on(string name)
    {
        await using var site = await TestSite.StartAsync();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes("nothing")), "files", name } };
        using var answer = await site.SendAsync(HttpMethod.Post, "/bargaining/predict", form, (ForgeryGuard.ClientHeader, "1"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.DoesNotContain("parley-sent", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists("/tmp/parley-attack.csv") || File.Exists("/etc/parley-attack.csv"));
    }

    [Theory]
    [InlineData("{to: file, path: /tmp/parley-attack.jsonl}")]
    [InlineData("{to: webhook, url: 'http://127.0.0.1:1/'}")]
    public async Task Writing_and_sending_by_rules_of_alerts(string target)
    {
        await using var site = await TestSite.StartAsync();
        site.Follow("levy", null, "Norland", "Sudmark");
        var rules = Encoding.UTF8.GetBytes($"rules: [{{talks: levy, when: act}}]\ndeliver: [{target}]");
        using var form = new MultipartFormDataContent { { new ByteArrayContent(rules), "rules", "rules.yaml" } };
        using var answer = await site.SendAsync(HttpMethod.Post, "/alerts", form, (ForgeryGuard.ClientHeader, "1"));
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.False(File.Exists("/tmp/parley-attack.jsonl"));
    }

    [Fact]
    public async Task A_page_that_is_uploaded_is_never_shown_as_one()
    {
        await using var site = await TestSite.StartAsync();
        using var visitor = new Visitor(site);
        const string Page = "<html><head><title>x</title></head><body><article><p>Norland refuses to lower the levy, its minister said on Monday in Port Ansel, and the talks ended.</p><script>alert(1)</script><p>&lt;script&gt;alert(2)&lt;/script&gt; said the union of the dockworkers, whose strike goes on.</p></article></body></html>";
        await visitor.UploadAsync([("page.html", Encoding.UTF8.GetBytes(Page))]);
        var shown = await visitor.OpenAsync("/reports/page");
        Assert.All(shown.QuerySelectorAll("script"), script => Assert.StartsWith("/assets/", script.GetAttribute("src"), StringComparison.Ordinal));
        Assert.Contains("alert(2)", shown.QuerySelector(".reading")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cross_site_request_forgery_by_every_form()
    {
        await using var site = await TestSite.StartAsync();
        var paths = (await site.JsonAsync("/openapi.json")).GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("post", out _)).Select(path => path.Name.Replace('{', 'x').Replace('}', 'x')).ToList();
        Assert.Contains("/add", paths);
        foreach (var path in paths)
        {
            using var form = new FormUrlEncodedContent([new("name", "evil"), new("parties", "A"), new("address", "http://example.org"), new("token", "forged")]);
            using var answer = await site.SendAsync(HttpMethod.Post, path, form, ("Origin", "http://evil.example"));
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }

        Assert.Equal(0, site.Record.AsOf().Number);
    }

    [Fact]
    public async Task A_redirection_to_another_site_by_a_field_of_a_form()
    {
        await using var site = await TestSite.StartAsync();
        await site.AddAsync(new Desk.ReadReports(() => new HostileReader("x")), Testing.Repository.PathOf("samples", "us-china", "2018-05-20-readout.txt"));
        new Desk.Records.ReviewReports(site.Record, TestSite.Ada).Accept("2018-05-20-readout", site.Record.AsOf().ItemsOf("2018-05-20-readout")[0].Id);
        using var form = new FormUrlEncodedContent([new("report", "//evil.example"), new("then", "\r\nX: y")]);
        using var answer = await site.SendAsync(HttpMethod.Post, "/undo", form, (ForgeryGuard.ClientHeader, "1"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.StartsWith("/reports/~", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
