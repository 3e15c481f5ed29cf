using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk.Bargains;
using Parley.Desk.Records;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;

namespace Parley.Web.Changes;

/// <summary>Looks at games that are sent along. Nothing of them is kept.</summary>
internal static class BargainChanges
{
    /// <summary>What can be moved in a game.</summary>
    public static ApiField[] Moves { get; } =
    [
        new("x", "The place of the faction whose gain is laid off across, from 0."),
        new("y", "The place of the faction whose gain is laid off upwards."),
        new("w0", "What the first faction would walk away with before pressure; w1, w2 ... for the others."),
        new("p0", "The level of the first means of pressure; p1, p2 ... for the others."),
    ];

    public static void MapBargains(this IEndpointRouteBuilder routes) => routes.MapPost("/bargaining", (Delegate)LookAsync)
        .Describe("LookAtGame", "Looks at a game that is sent along, and does not keep it.", [new("text", "The text of a bargaining file."), new("file", "Or the file.") { IsFile = true }, .. Moves])
        .Produces<BargainModel>();

    private static async Task<IResult> LookAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var text = await TextAsync(form, http.RequestAborted).ConfigureAwait(false);
        var model = BargainModel.Of(AskedBargains.Space(BargainGame.Parse(text), form.ToDictionary(), http.RequestAborted));
        if (http.IsByProgram()) return Results.Json(model, WebJson.Options);
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
        return new RazorComponentResult<BargainPage>(new { Page = new PageContext(Look.Now, "/bargaining", token), Model = model, Text = text });
    }

    private static async Task<string> TextAsync(IFormCollection form, CancellationToken cancellation)
    {
        if (form.Files.FirstOrDefault(file => file.Length > 0) is { } file)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            return await reader.ReadToEndAsync(cancellation).ConfigureAwait(false);
        }

        var text = form["text"].ToString();
        return text.Trim().Length > 0 ? text : throw new RequestException("there is nothing to look at: choose a bargaining file, or paste one");
    }
}
