using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Models;
using Parley.Web.Programs;

namespace Parley.Web.Changes;

/// <summary>What can be changed: talks named, reports added, items decided on, decisions taken back, questions put and resolved.</summary>
internal static class ChangeMap
{
    /// <summary>The lists of items from which they can be decided on; one goes on there.</summary>
    private static readonly string[] Lists = ["/review", "/disputes"];

    public static void MapChanges(this IEndpointRouteBuilder routes, WebLimits limits)
    {
        routes.MapPost("/talks", (Delegate)FollowTalksAsync)
            .Describe("FollowTalks", "Follows talks from now on.", [new("name", "What they are called by.") { IsNeeded = true }, new("parties", "The parties, with commas between.") { IsNeeded = true }, new("about", "Their subject.")]).SendsElsewhere();
        routes.MapPost("/add", (Delegate)Uploads.AddAsync).WithMetadata(new RequestSize(limits.Upload)).Describe("AddReports", "Adds reports.", Uploads.Fields).Produces<AddedModel>();
        routes.MapPost("/reports/{id}/items/{item}", (Delegate)DecideAsync)
            .Describe("DecideItem", "Accepts, edits or rejects an item of a report.", [new("verdict", "What is decided.") { IsNeeded = true, Values = ["accept", "edit", "reject"] }, new("f.act", "With 'edit': what the field 'act' is to say; each field that the report's note lists has one of its own.")]).SendsElsewhere();
        routes.MapPost("/undo", (Delegate)UndoAsync)
            .Describe("Undo", "Takes back a decision.", [new("entry", "The number of its entry; without it the last that can be taken back."), new("report", "The report that is to be shown then; without it all talks.")]).SendsElsewhere();
        routes.MapQuestions();
        routes.MapBargains();
        routes.MapStatements(new RequestSize(limits.Upload));
    }

    /// <summary>Says what a change takes, and that it may be refused.</summary>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string name, string what, ApiField[] fields) => route
        .WithName(name)
        .WithSummary(what)
        .WithTags("Changes")
        .WithMetadata(new ApiFields(fields))
        .Produces<Problem>(StatusCodes.Status403Forbidden, "application/problem+json")
        .Produces<Problem>(StatusCodes.Status409Conflict, "application/problem+json");

    /// <summary>Says that the answer leads to what was changed.</summary>
    public static RouteHandlerBuilder SendsElsewhere(this RouteHandlerBuilder route) => route.Produces(StatusCodes.Status303SeeOther);

    private static async Task<Elsewhere> FollowTalksAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var parties = form.Names("parties") ?? [];
        if (parties.Length == 0) throw new RequestException("talks have at least one party; write them with commas between");
        var talks = new Negotiation(form["name"].ToString().Trim(), parties.ToValueList(), form.Text("about"));
        new KeepTalks(http.Record(), http.Person()).Define(talks);
        return new Elsewhere($"/talks/{PathWord.Of(talks.Name)}");
    }

    private static async Task<Elsewhere> DecideAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var report = PathWord.Read((string)http.GetRouteValue("id")!) ?? "";
        new ItemVerdict(http.Record(), http.Person()).Take(report, (string)http.GetRouteValue("item")!, form);
        return new Elsewhere($"{List(form) ?? $"/reports/{PathWord.Of(report)}"}#{Fragment(form)}");
    }

    private static async Task<Elsewhere> UndoAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        long? entry = long.TryParse(form["entry"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        new ReviewReports(http.Record(), http.Person()).Undo(entry);
        var report = form["report"].ToString();
        return new Elsewhere(report.Length == 0 ? List(form) ?? "/" : $"/reports/{PathWord.Of(report)}#{Fragment(form)}");
    }

    /// <summary>The list that the form stands in, of the items that it lists; null where it stands in a report.</summary>
    private static string? List(IFormCollection form) => form.Text("list") is { } list && Lists.Contains(list)
        ? QueryHelpers.AddQueryString(list, ReviewPrograms.Choices.Select(field => KeyValuePair.Create(field.Name, form.Text(field.Name))).Where(pair => pair.Value is not null))
        : null;

    /// <summary>Where on the page to go on: the code of a note.</summary>
    private static string Fragment(IFormCollection form) => new([.. form["then"].ToString().Where(char.IsAsciiLetterOrDigit).Take(16)]);
}
