using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk;
using Parley.Desk.Records;
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

    /// <summary>What can be said of what is sent along.</summary>
    public static ApiField[] Facts { get; } =
    [
        new("published", "The day of publication, where it does not say it itself."),
        new("title", "The headline, where it does not say it itself."),
        new("publisher", "Who published it, where it does not say it itself."),
    ];

    /// <summary>What can be sent along.</summary>
    public static ApiField[] Fields { get; } =
    [
        new(FileField, "Files, with their .meta.json where there are any.") { IsFile = true },
        new("address", "Or a public address of the web."),
        .. Facts,
        ActorFiles.Field,
    ];

    public static async Task<IResult> AddAsync(HttpContext http)
    {
        var request = await RequestAsync(http).ConfigureAwait(false);
        var adding = new AddReports(http.Record(), await ActorFiles.ReaderAsync(http).ConfigureAwait(false), http.Person(), http.Clock());
        var lines = new List<AddedLine>();
        await foreach (var outcome in adding.RunAsync(request, http.RequestAborted).ConfigureAwait(false)) lines.Add(AddedModels.Line(outcome));
        var added = AddedModels.Of(lines);
        return http.IsByProgram()
            ? Results.Json(added, WebJson.Options)
            : new RazorComponentResult<AddedPage>(new { Page = new PageContext(Look.Now, "/add", ""), Model = added });
    }

    /// <summary>What was sent along, or lies at the address.</summary>
    /// <exception cref="RequestException">There is neither.</exception>
    public static async Task<ReadRequest> RequestAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var request = Request(http, form) with { Files = await FilesAsync(form, http.RequestAborted).ConfigureAwait(false) };
        return request is { Files.Count: 0, Paths.Count: 0 } ? throw new RequestException("there is nothing to add: choose files, or give an address") : request;
    }

    /// <summary>What lies at the address of the form, if any, with what the form says of it.</summary>
    public static ReadRequest Request(HttpContext http, IFormCollection form) => new(form.Text("address") is { } address ? [Address(address)] : [])
    {
        IsPublicOnly = !http.RequestServices.GetRequiredService<ServeOptions>().AllowsPrivateAddresses,
        Published = form.Day("published"),
        Title = form.Text("title"),
        Publisher = form.Text("publisher"),
    };

    /// <summary>The files that were sent along.</summary>
    public static async Task<IReadOnlyList<GivenFile>> FilesAsync(IFormCollection form, CancellationToken cancellation)
    {
        var files = new List<GivenFile>();
        foreach (var file in form.Files.GetFiles(FileField).Where(file => file.Length > 0))
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
            files.Add(new GivenFile(NameOf(file.FileName), bytes.ToArray()));
        }

        return files;
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
