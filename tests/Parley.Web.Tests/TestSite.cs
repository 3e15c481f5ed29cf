using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Parley.Desk;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Testing;
using Parley.Web.Hosting;

namespace Parley.Web.Tests;

/// <summary>A record in a folder of its own, served on a free port of 127.0.0.1 by a real Kestrel.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly WebServer _server;

    private TestSite(DirectoryInfo folder, IRecord record, WebServer server)
    {
        (_folder, Record, _server) = (folder, record, server);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server.Address };
    }

    public static Author Ada { get; } = Author.Person("ada");

    public IRecord Record { get; }

    public HttpClient Client { get; }

    public Uri Address => _server.Address;

    public static async Task<TestSite> StartAsync(WebLimits? limits = null, bool allowsPrivateAddresses = false)
    {
        var folder = Directory.CreateTempSubdirectory("parley-web-");
        var record = OpenRecord.OrNew(Path.Combine(folder.FullName, "parley.db"));
        var server = await WebServer.StartAsync(new ServeOptions(record, Ada, TimeProvider.System)
        {
            AllowsPrivateAddresses = allowsPrivateAddresses,
            Limits = limits ?? new WebLimits(),
            Games = [BargainGame.Read(Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"))],
        });
        return new TestSite(folder, record, server);
    }

    /// <summary>Adds reports from files and folders.</summary>
    public async Task AddAsync(ReadReports reader, params string[] paths)
    {
        await foreach (var outcome in new AddReports(Record, reader, Ada, TimeProvider.System).RunAsync(new ReadRequest(paths)))
        {
            Assert.IsNotType<ReportRefused>(outcome);
        }
    }

    /// <summary>Adds a report of these words.</summary>
    public async Task AddTextAsync(ReadReports reader, string text)
    {
        var file = Path.Combine(_folder.FullName, "report.txt");
        await File.WriteAllTextAsync(file, text);
        await AddAsync(reader, file);
    }

    public void Follow(string name, string? about, params string[] parties) => new KeepTalks(Record, Ada).Define(new Negotiation(name, parties.ToValueList(), about));

    /// <summary>A page as a browser takes it.</summary>
    public async Task<IHtmlDocument> PageAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    public async Task<JsonElement> JsonAsync(string path)
    {
        var text = await Client.GetStringAsync(new Uri(path, UriKind.Relative));
        using var json = JsonDocument.Parse(text);
        return json.RootElement.Clone();
    }

    /// <summary>The sentence that says first where talks stand.</summary>
    public async Task<string> FindingAsync(string talks) => (await JsonAsync($"/talks/{talks}.json")).GetProperty("finding")[0].GetProperty("text").GetString()!;

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Record.Dispose();
        _folder.Delete(recursive: true);
    }
}
