using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Parley.Web.Tests;

/// <summary>Uses the pages as a browser without script does: keeps cookies, follows redirections, fills in forms.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(TestSite site) => _client = new HttpClient(new SocketsHttpHandler()) { BaseAddress = site.Address };

    public async Task<IHtmlDocument> OpenAsync(string path) => Parse(await _client.GetStringAsync(new Uri(path, UriKind.Relative)));

    /// <summary>Sends the form whose action is given, its own fields filled in with these.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> SendAsync(IHtmlDocument page, string form, params (string Name, string Value)[] fields)
    {
        var found = (IHtmlFormElement)page.QuerySelector(form)!;
        var values = found.QuerySelectorAll("input, select").OfType<IHtmlInputElement>().Where(input => input.Type == "hidden").Select(input => (Name: input.Name!, input.Value))
            .Concat(fields).ToDictionary(field => field.Name, field => field.Value);
        using var content = new FormUrlEncodedContent(values);
        using var answer = await _client.PostAsync(new Uri(found.GetAttribute("action")!, UriKind.Relative), content);
        return (answer.StatusCode, Parse(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Sends files by the form of the page that adds reports.</summary>
    public async Task<(HttpStatusCode Status, IHtmlDocument Page)> UploadAsync(IEnumerable<(string Name, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        var token = (await OpenAsync("/add")).QuerySelector("#upload input[name=token]")!.GetAttribute("value")!;
        using var content = new MultipartFormDataContent { { new StringContent(token), "token" } };
        foreach (var (name, value) in fields) content.Add(new StringContent(value), name);
        foreach (var (name, bytes) in files) content.Add(new ByteArrayContent(bytes), "files", name);
        using var answer = await _client.PostAsync(new Uri("/add", UriKind.Relative), content);
        return (answer.StatusCode, Parse(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>What is shown after something was sent.</summary>
    public async Task<IHtmlDocument> PostAsync(string path, HttpContent content)
    {
        using var answer = await _client.PostAsync(new Uri(path, UriKind.Relative), content);
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    public void Dispose() => _client.Dispose();

    private static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
