using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;

namespace Parley.Web.Changes;

/// <summary>Adds reports that are sent along, or that lie at an address.</summary>
internal static class Uploads
{
    /// <summary>What can be sent along.</summary>
    public static ApiField[] Fields { get; } =
    [
        new("files", "Files, with their .meta.json where there are any.") { IsFile = true },
        new("address", "Or a public address of the web."),
        new("published", "Their day, where they do not say it themselves."),
        new("title", "Their headline, where they do not say it themselves."),
        new("publisher", "Who published them, where they do not say it themselves."),
    ];

    public static async Task<IResult> AddAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var request = await RequestAsync(form, http.RequestAborted).ConfigureAwait(false);
        var services = http.RequestServices;
        var adding = new AddReports(
            services.GetRequiredService<ServeOptions>().Record, new ReadReports(), services.GetRequiredService<IIdentity>().Of(http), services.GetRequiredService<TimeProvider>());
        var lines = new List<AddedLine>();
        await foreach (var outcome in adding.RunAsync(request, http.RequestAborted).ConfigureAwait(false)) lines.Add(AddedLine.Of(outcome));
        var added = new AddedModel(AddedModel.Find(lines), lines.ToValueList());
        return http.Request.Headers.ContainsKey(ForgeryGuard.ClientHeader)
            ? Results.Json(added, WebJson.Options)
            : new RazorComponentResult<AddedPage>(new { Page = new PageContext(Look.Now, "/add", ""), Model = added });
    }

    private static async Task<ReadRequest> RequestAsync(IFormCollection form, CancellationToken cancellation)
    {
        var files = new List<GivenFile>();
        foreach (var file in form.Files.Where(file => file.Length > 0))
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
            Published = Day(form["published"].ToString()),
            Title = Text(form["title"].ToString()),
            Publisher = Text(form["publisher"].ToString()),
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

    private static DateOnly? Day(string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : throw new RequestException($"'{text}' is no day; a day is written YYYY-MM-DD");

    private static string? Text(string text) => text.Trim() is { Length: > 0 } given ? given : null;
}
