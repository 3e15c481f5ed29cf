using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>The record as a whole: what could not be taken in, event data, reading again, handing out, and proving that it is whole.</summary>
internal static class RecordPrograms
{
    public const string ExportPath = "/export";

    public static void Map(IEndpointRouteBuilder routes, RequestSize size)
    {
        routes.MapPage<QuarantinePage, QuarantineModel>("/quarantine", Quarantine, asks: new ApiFields(ParleyPages.Page), days: LookDays.Known);
        routes.MapGet(ExportPath, (Delegate)ExportAsync)
            .Produces<byte[]>(StatusCodes.Status200OK, "application/octet-stream")
            .WithTags("Views")
            .WithName("Export")
            .WithSummary("The record in another form; several files come in a ZIP.")
            .WithMetadata(new ApiFields(
                new("format", "The form.") { IsNeeded = true, Values = [.. ValueName.All<ExportFormat>()] },
                new("table", "For csv and parquet; without it all, in a ZIP.") { Values = [.. ExportRequest.Tables] },
                new("talks", "Only reports of these talks.")));
        routes.MapWork<ImportedModel>("/import", ImportAsync, "Import", "Takes in rows of event data: GDELT, ICEWS, POLECAT, PLOVER.", new ApiField("files", "The files; plain, in .zip or .gz.") { IsFile = true, IsNeeded = true }).WithMetadata(size);
        routes.MapWork<RereadModel>("/reread", RereadAsync, "Reread", "Reads reports again with this version of Parley; what people decided stays.", new ApiField("talks", "Only reports of these talks."), ActorFiles.Field).WithMetadata(size);
        routes.MapWork<Verification>("/verify", VerifyAsync, "Verify", "Checks that nothing in the journal was altered, removed or put elsewhere.");
        routes.MapWork<RebuiltModel>("/rebuild", RebuildAsync, "Rebuild", "Makes the tables for reading anew from the journal.");
    }

    private static QuarantineModel Quarantine(PageRequest asked)
    {
        var all = asked.View.Quarantine();
        var (refusals, paging) = ListPage.Of(all, asked.Query);
        return new QuarantineModel(RecordFindings.Of(all), refusals, paging);
    }

    private static async Task<IResult> ImportAsync(HttpContext http)
    {
        using var sent = await SentFiles.TakeAsync(http, "files").ConfigureAwait(false);
        var outcomes = new ImportEvents(http.Record(), http.Person()).Run(sent.Paths, http.RequestAborted).ToList();
        var problems = outcomes.Select(outcome => outcome.Problem).OfType<ReadProblem>().Select(problem => new ProblemLine(sent.Told(problem.Where), problem.What, problem.Remedy));
        return Work.Tell(new ImportedModel(outcomes.Sum(outcome => outcome.Imported), outcomes.Sum(outcome => outcome.Known), problems.ToValueList()));
    }

    private static async Task<IResult> RereadAsync(HttpContext http)
    {
        var talks = (await http.FormAsync().ConfigureAwait(false)).Text("talks");
        if (talks is not null && http.Record().AsOf().FindTalks(talks) is null) throw new RequestException($"there are no talks '{talks}'");
        var (all, other) = (0, 0);
        await foreach (var (_, isOther) in new RereadReports(http.Record(), await ActorFiles.ReaderAsync(http).ConfigureAwait(false)).RunAsync(talks, http.RequestAborted).ConfigureAwait(false)) (all, other) = (all + 1, other + (isOther ? 1 : 0));
        return Work.Tell(new RereadModel(all, other));
    }

    private static Task<IResult> VerifyAsync(HttpContext http) => Task.FromResult(Work.Tell(http.Record().Verify(progress: null, http.RequestAborted)));

    private static Task<IResult> RebuildAsync(HttpContext http)
    {
        http.Record().Rebuild(progress: null, http.RequestAborted);
        return Task.FromResult(Work.Tell(new RebuiltModel(http.Record().AsOf().Number)));
    }

    private static async Task<IResult> ExportAsync(HttpContext http)
    {
        var asked = PageRequest.Of(http);
        var request = Request(asked);
        var made = Directory.CreateTempSubdirectory("parley-export-");
        http.Response.OnCompleted(() =>
        {
            made.Delete(recursive: true);
            return Task.CompletedTask;
        });
        var name = $"parley.{(request.IsOfFiles ? "zip" : Ending(request.Format))}";
        var file = Path.Combine(made.FullName, name);
        var place = request.IsOfFiles ? Path.Combine(made.FullName, "parley") : file;
        await new ExportRecord(asked.View).RunAsync(request with { Path = place }, Stream.Null, http.RequestAborted).ConfigureAwait(false);
        if (request.IsOfFiles) await ZipFile.CreateFromDirectoryAsync(place, file, http.RequestAborted).ConfigureAwait(false);
        return Results.File(file, "application/octet-stream", name);
    }

    private static ExportRequest Request(PageRequest asked)
    {
        var format = asked.Query["format"].ToString();
        if (!ValueName.TryParse<ExportFormat>(format, out var form)) throw new WebException(StatusCodes.Status400BadRequest, $"'{format}' is no form in which the record is handed out.", $"Ask for one of {string.Join(", ", ValueName.All<ExportFormat>())}.");
        var table = asked.Text("table");
        if (table is not null && !ExportRequest.Tables.Contains(table)) throw new WebException(StatusCodes.Status400BadRequest, $"There is no table called {table}.", $"Ask for one of {string.Join(", ", ExportRequest.Tables)}.");
        return new ExportRequest(form) { Table = table, Talks = asked.Text("talks"), On = asked.Look.On };
    }

    private static string Ending(ExportFormat format) => format == ExportFormat.Plover ? "tsv" : ValueName.Of(format);
}
