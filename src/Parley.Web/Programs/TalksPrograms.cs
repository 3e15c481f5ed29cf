using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Bargains.Drafts;
using Parley.Desk.Records;
using Parley.Desk.Views;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Changes;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Pieces;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>Talks described anew, reports put into them and taken out, what changed between two days, the line of time as a picture, and a draft of a bargaining file.</summary>
internal static class TalksPrograms
{
    private const string Drawn = "image/svg+xml";
    private const int Month = 30;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/talks/{name}", (Delegate)EditAsync)
            .Describe("EditTalks", "Describes talks anew: reports that speak of them now join, others leave; or ends the following of them.", [new("parties", "The parties, with commas between; without it as they are."), new("about", "Their subject; without it as it is."), new("archived", "Whether they are over.") { Values = ["yes", "no"] }])
            .SendsElsewhere();
        routes.MapPost("/talks/{name}/reports", (Delegate)MoveAsync)
            .Describe("MoveReport", "Puts a report into talks or takes it out, whatever the program finds.", [new("report", "The report's id.") { IsNeeded = true }, new("belongs", "Whether it belongs to them.") { IsNeeded = true, Values = ["yes", "no"] }])
            .SendsElsewhere();
        routes.MapPage<ChangesPage, ChangesModel>("/talks/{name}/changes", Changes, asks: new ApiFields(new ApiField("from", "The earlier day, YYYY-MM-DD; by default 30 days before the later one, which is 'on'.")));
        routes.MapPage<DraftPage, DraftModel>("/talks/{name}/draft", Draft);
        routes.MapGet("/talks/{name}/timeline.svg", (HttpContext http) => Picture(http, reports => Results.Text(TimelinePicture.Svg(reports), Drawn))).ExcludeFromDescription();
        routes.MapGet("/talks/{name}/timeline.png", (HttpContext http) => Picture(http, reports => Results.Bytes(TimelineChart.Png(reports), "image/png"))).ExcludeFromDescription();
    }

    private static async Task<Elsewhere> EditAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var name = PathWord.Read((string)http.GetRouteValue("name")!) ?? "";
        var (parties, about, isOver) = (form.Names("parties"), form.Text("about"), form.YesOrNo("archived"));
        new KeepTalks(http.Record(), http.Person()).Edit(name, talks => talks with { Parties = parties?.ToValueList() ?? talks.Parties, About = about ?? talks.About, IsArchived = isOver ?? talks.IsArchived });
        return new Elsewhere($"/talks/{PathWord.Of(name)}");
    }

    private static async Task<Elsewhere> MoveAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var name = PathWord.Read((string)http.GetRouteValue("name")!) ?? "";
        var belongs = form.YesOrNo("belongs") ?? throw new RequestException("'belongs' is missing; say yes or no");
        new KeepTalks(http.Record(), http.Person()).Move(form.Needed("report"), belongs ? name : null, belongs ? null : name);
        return new Elsewhere($"/talks/{PathWord.Of(name)}");
    }

    private static ChangesModel Changes(PageRequest asked)
    {
        var talks = asked.Talks();
        if ((Look.Day(asked.Query, "from") ?? talks.On?.AddDays(-Month)) is not { } from) return new ChangesModel(asked.Head(talks), "No reports yet", null, []);
        var (before, after) = (TalksReports.Of(asked.View, talks.Talks.Name, from), TalksReports.Of(asked.View, talks.Talks.Name, asked.Look.On));
        var groups = DifferencePage.Of(before, after).Groups;
        return new ChangesModel(asked.Head(talks), ChangesFinding.Of(groups, from, after.Recorded.Count - before.Recorded.Count), from, groups);
    }

    private static DraftModel Draft(PageRequest asked)
    {
        var talks = asked.Talks();
        var draft = asked.Made(talks, DraftBargain.Try);
        var headline = draft.Lack is { } lack
            ? $"Nothing to draft a bargaining file from yet: {lack}"
            : $"Drafted from {Wording.Count(talks.Reports.Count, "report")} on {talks.Talks.Name}; what a deal is worth to anybody is yours to set";
        return new DraftModel(talks.Talks.Name, headline, draft.Text);
    }

    private static IResult Picture(HttpContext http, Func<TalksReports, IResult> draw)
    {
        var asked = PageRequest.Of(http);
        return draw(TalksReports.Of(asked.View, asked.Talks().Talks.Name, asked.Look.On));
    }
}
