using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Programs;

namespace Parley.Web.Changes;

/// <summary>Adds reports that are sent along, or that lie at an address.</summary>
internal static class Uploads
{
    private const string FileField = "files";

    /// <summary>What can be sent along.</summary>
    public static ApiField[] Fields { get; } =
    [
        new(FileField, "Files, with their .meta.json where there are any.") { IsFile = true },
        new("address", "Or a public address of the web."),
        new("published", "Their day, where they do not say it themselves."),
        new("title", "Their headline, where they do not say it themselves."),
        new("publisher", "Who published them, where they do not say it themselves."),
        ActorFiles.Field,
    ];

    public static async Task<IResult> AddAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var request = await RequestAsync(form, http.RequestAborted).ConfigureAwait(false);
        var adding = new AddReports(http.Record(), await ActorFiles.ReaderAsync(http).ConfigureAwait(false), http.Person(), http.Clock());
        var lines = new List<AddedLine>();
        await foreach (var outcome in adding.RunAsync(request, http.RequestAborted).ConfigureAwait(false)) lines.Add(AddedLine.Of(outcome));
        var added = new AddedModel(AddedModel.Find(lines), lines.ToValueList());
        return http.Request.Headers.ContainsKey(ForgeryGuard.ClientHeader)
            ? Results.Json(added, WebJson.Options)
            : new RazorComponentResult<AddedPage>(new { Page = new PageContext(Look.Now, "/add", ""), Model = added });
    }

    public static async Task<ReadRequest> RequestAsync(IFormCollection form, CancellationToken cancellation)
    {
        var files = new List<GivenFile>();
        foreach (var file in form.Files.GetFiles(FileField).Where(file => file.Length > 0))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            files.Add(new GivenFile(NameOf(file.FileName), bytes.ToArray()));
        }

        var address = form["address"].ToString().Trim();
        if (files.Count == 0 && address.Length == 0) throw new RequestException("there is nothing to add: choose files, or give an address");
        return new ReadRequest(address.Length == 0 ? [] : [Address(address)])
        {
            Files = files,
            IsPublicOnly = true,
            Published = form.Day("published"),
            Title = form.Text("title"),
            Publisher = form.Text("publisher"),
        };
    }

    /// <summary>The last part of the name that a browser gives; no folder of anybody's.</summary>
    private static string NameOf(string name)
    {
        var last = name.Split('/', '\\')[^1].Trim();
        return last.Length is 0 or > 200 || last.All(letter => letter == '.') ? "upload" : last;
    }

    /// <summary>Only addresses of the web: anything else would be a path on this machine.</summary>
    private static string Address(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        ? uri.AbsoluteUri
        : throw new RequestException("that is no address of the web; it starts with http:// or https://");
}
