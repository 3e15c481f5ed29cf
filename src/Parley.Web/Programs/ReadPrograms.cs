using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk;
using Parley.Desk.Briefs;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Json;
using Parley.Web.Changes;
using Parley.Web.Hosting;
using Parley.Web.Models;

namespace Parley.Web.Programs;

/// <summary>Reads, and briefs on, what is sent along. Nothing of it is recorded.</summary>
internal static class ReadPrograms
{
    public static void Map(IEndpointRouteBuilder routes, RequestSize size)
    {
        routes.MapWork<ReadModel>("/read", ReadAsync, "Read", "Reads reports that are sent along, and does not record them.", Uploads.Fields).WithMetadata(size);
        routes.MapWork<SentBriefModel>("/brief", BriefAsync, "BriefOn", "Says where talks stand by reports that are sent along and not recorded.", [.. Uploads.Fields, new("on", "The day; later reports are left out.")]).WithMetadata(size);
    }

    private static async Task<IResult> ReadAsync(HttpContext http)
    {
        var request = await Uploads.RequestAsync(http).ConfigureAwait(false);
        var readings = new List<JsonNode>();
        var problems = new List<ProblemLine>();
        await foreach (var outcome in (await ActorFiles.ReaderAsync(http).ConfigureAwait(false)).RunAsync(request, http.RequestAborted).ConfigureAwait(false))
        {
            if (outcome is ReportRead read) readings.Add(JsonNode.Parse(ReadingJson.Format(read.Reading))!);
            else if (outcome is ReadProblem problem) problems.Add(Line(problem));
        }

        return Work.Tell(new ReadModel(readings.ToValueList(), problems.ToValueList()));
    }

    private static async Task<IResult> BriefAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var request = await Uploads.RequestAsync(http).ConfigureAwait(false);
        var outcome = await new BriefTalks(await ActorFiles.ReaderAsync(http).ConfigureAwait(false)).RunAsync(request, form.Day("on"), http.RequestAborted).ConfigureAwait(false);
        var brief = outcome.Brief;
        return Work.Tell(new SentBriefModel(brief.Title, brief.Basis, brief.Finding, brief.Sections, outcome.Problems.Select(Line).ToValueList()));
    }

    private static ProblemLine Line(ReadProblem problem) => new(problem.Where, problem.What, problem.Remedy);
}
