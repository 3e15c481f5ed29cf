using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Bargains.Drafts;
using Parley.Desk.Comparisons;
using Parley.Desk.Overviews;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;
using Parley.Web.Changes;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Texts;

namespace Parley.Web.Pages;

/// <summary>The pages, and what each shows.</summary>
internal static class ParleyPages
{
    public static readonly ApiField Page = new("page", "Which hundred lines, from 1.");

    private static readonly ApiFields Paged = new(Page);

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapPage<AllTalksPage, AllTalksModel>("/", AllTalks.Of, AllTalks.State);
        routes.MapPage<BriefPage, BriefModel>("/talks/{name}", Brief, LastChange);
        routes.MapPage<MatrixPage, MatrixModel>("/talks/{name}/matrix", Matrix, LastChange, Paged);
        routes.MapPage<CellPage, CellModel>("/talks/{name}/matrix/{issue}/{party}", Cell, LastChange, new ApiFields(Page, new ApiField("faction", "A group within the party; without it the party.")));
        routes.MapPage<TimelinePage, TimelineModel>("/talks/{name}/timeline", Timeline, LastChange);
        routes.MapPage<ReportsPage, ReportsModel>("/talks/{name}/reports", Reports, LastChange, Paged);
        routes.MapPage<PeoplePage, PeopleModel>("/talks/{name}/people", People, LastChange, Paged);
        routes.MapPage<SourcesPage, SourcesModel>("/talks/{name}/sources", Sources, LastChange, Paged);
        routes.MapPage<TalksProspectsPage, TalksProspectsModel>("/talks/{name}/prospects", AskedQuestions.OfTalks);
        routes.MapPage<ReportPage, ReportModel>("/reports/{id}", Report);
        routes.MapPage<ComparedPage, ComparedModel>("/reports/{id}/compare", Compared, asks: new ApiFields(StatementChanges.Against with { What = "With which earlier statements; speaker by default." }, StatementChanges.Talks));
        routes.MapPage<ProspectsPage, ProspectsModel>("/prospects", AskedQuestions.All);
        routes.MapPage<QuestionPage, QuestionModel>("/prospects/{id}", AskedQuestions.One);
        routes.MapPage<BargainsPage, BargainsModel>("/bargaining", AskedBargains.All, days: LookDays.Neither);
        routes.MapPage<BargainPage, BargainModel>("/bargaining/{id}", AskedBargains.One, asks: new ApiFields(BargainChanges.Moves), days: LookDays.Neither);
        routes.MapPage<SearchPage, SearchModel>("/search", AskedSearch.Of, asks: AskedSearch.Asks);
        routes.MapPage<StatementPage, StatementModel>("/compare", StatementChanges.Asked, asks: StatementChanges.Asks);
        routes.MapPlain<AddPage>("/add");
        routes.MapPlain<KeysPage>("/keys");
        routes.MapPlain<AboutPage>("/about");
    }

    /// <summary>What the views of talks depend on that show nothing else.</summary>
    private static string LastChange(PageRequest asked) => $"{asked.View.LastChangeOf(asked.Name("name"))}";

    private static BriefModel Brief(PageRequest asked)
    {
        var talks = asked.Talks();
        return new BriefModel(asked.Head(talks), talks.Brief.Title, talks.Brief.Basis, talks.Brief.Finding, talks.Brief.Sections);
    }

    private static MatrixModel Matrix(PageRequest asked)
    {
        var talks = asked.Talks();
        var issues = asked.Made(talks, OverviewIssue.Of);
        var (items, paging) = ListPage.Of(issues, asked.Query);
        return new MatrixModel(asked.Head(talks), ViewFindings.Of(issues), items, paging, asked.Made(talks, DraftBargain.Try).Text is not null);
    }

    private static CellModel Cell(PageRequest asked)
    {
        var talks = asked.Talks();
        var faction = asked.Text("faction");
        var history = asked.Made(talks, OverviewHistories.Of).Find(asked.Name("issue"), asked.Name("party"), faction)
            ?? throw new WebException(StatusCodes.Status404NotFound, "The matrix has no such cell.", "Open the matrix. Seen from an earlier day, nothing may have been told of it yet.");
        var (items, paging) = ListPage.Of([.. history.Steps.Reverse()], asked.Query);
        return new CellModel(asked.Head(talks), CellFinding.Of(history), history.Issue, history.Party, history.Faction, items, paging);
    }

    private static TimelineModel Timeline(PageRequest asked)
    {
        var talks = asked.Talks();
        var events = asked.Made(talks, OverviewEvent.Of);
        return new TimelineModel(asked.Head(talks), ViewFindings.Of(events), events);
    }

    private static ReportsModel Reports(PageRequest asked)
    {
        var talks = asked.Talks();
        var (items, paging) = ListPage.Of([.. talks.Reports.Reverse()], asked.Query);
        return new ReportsModel(asked.Head(talks), ReportsFinding.Of(talks.Reports), items, paging);
    }

    private static PeopleModel People(PageRequest asked)
    {
        var talks = asked.Talks();
        var (items, paging) = ListPage.Of(talks.People, asked.Query);
        return new PeopleModel(asked.Head(talks), PeopleFinding.Of(talks.People), items, paging);
    }

    private static SourcesModel Sources(PageRequest asked)
    {
        var talks = asked.Talks();
        var (items, paging) = ListPage.Of(talks.Sources, asked.Query);
        var shares = talks.Sources.GroupBy(source => source.Kind).Select(kind => new SourceShare(kind.Key, kind.Sum(source => source.Statements))).ToValueList();
        return new SourcesModel(asked.Head(talks), SourcesFinding.Of(shares), shares, items, paging);
    }

    private static ReportModel Report(PageRequest asked)
    {
        var model = ReportModel.Of(Find(asked), asked.View);
        return model with { Days = asked.Days([.. model.Talks.Select(talks => talks.Talks).Take(1)]) };
    }

    private static ComparedModel Compared(PageRequest asked)
    {
        var recorded = Find(asked);
        var against = StatementChanges.Choice(asked.Text(StatementChanges.Against.Name), Against.Speaker);
        return ComparedModels.Of(recorded.Report, against, CompareStatements.Recorded(asked.View, recorded, against, asked.Text(StatementChanges.Talks.Name), asked.Look.On));
    }

    private static RecordedReport Find(PageRequest asked) => asked.View.FindReport(asked.Name("id"))
        ?? throw new WebException(StatusCodes.Status404NotFound, $"There is no report called {asked.Name("id")}.", "The talks list their reports. Seen from an earlier day, it may not have been there yet.");
}
