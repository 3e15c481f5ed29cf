using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Talks.Json;
using Parley.Web.Changes;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>Names that stand for others.</summary>
internal static class NamePrograms
{
    private static readonly ApiField Kind = new("kind", "Whether it is the name of an actor, which is the default, or of an issue.") { Values = ["actor", "issue"] };

    private static readonly ApiField Name = new("name", "The name as it is read.") { IsNeeded = true };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage<NamesPage, NamesModel>("/names", Names, asks: new ApiFields(ParleyPages.Page), days: LookDays.Known);
        routes.MapPost("/names", (Delegate)MergeAsync).Describe("MergeNames", "Lets a name stand for another in all reports.", [Kind, Name, new("into", "The name that counts from now on.") { IsNeeded = true }]).SendsElsewhere();
        routes.MapPost("/names/split", (Delegate)SplitAsync)
            .Describe("SplitNames", "Ends that a name stands for another, or lets it stand for another in some reports.", [Kind, Name, new("into", "What it stands for in those reports; without it for itself."), new("reports", "The ids of those reports, with commas between; without it all.")])
            .SendsElsewhere();
    }

    private static NamesModel Names(PageRequest asked)
    {
        var all = asked.View.Names();
        var (names, paging) = ListPage.Of(all, asked.Query);
        return new NamesModel(RecordFindings.Of(all), names, paging);
    }

    private static async Task<Elsewhere> MergeAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        new KeepNames(http.Record(), http.Person()).Merge(KindOf(form), form.Needed("name"), form.Needed("into"));
        return new Elsewhere("/names");
    }

    private static async Task<Elsewhere> SplitAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        new KeepNames(http.Record(), http.Person()).Split(KindOf(form), form.Needed("name"), form.Text("into"), form.Names("reports")?.ToValueList());
        return new Elsewhere("/names");
    }

    private static NameKind KindOf(IFormCollection form) => form.Text("kind") switch
    {
        null => NameKind.Actor,
        var text => ValueName.TryParse<NameKind>(text, out var kind) ? kind : throw new RequestException($"'{text}' is none of {string.Join(", ", ValueName.All<NameKind>())}"),
    };
}
