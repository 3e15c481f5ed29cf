using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk;
using Parley.Desk.Feeds;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Changes;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>Feeds that are followed. Whoever asks here can only follow such as lie in public.</summary>
internal static class FeedPrograms
{
    private static readonly ApiField Address = new("address", "The address of the feed, http or https.") { IsNeeded = true };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage<FeedsPage, FeedsModel>("/feeds", Feeds, State, new ApiFields(ParleyPages.Page), LookDays.Known);
        routes.MapPost("/feeds", (Delegate)AddAsync).Describe("FollowFeed", "Follows a feed (RSS, Atom) that lies in public. Nothing is fetched yet.", [Address]).SendsElsewhere();
        routes.MapPost("/feeds/remove", (Delegate)RemoveAsync).Describe("RemoveFeed", "Follows a feed no longer; what came of it stays.", [Address]).SendsElsewhere();
        routes.MapWork<WatchedModel>("/feeds/check", CheckAsync, "CheckFeeds", "Asks once for the feeds that are due, and takes in what is new.", new ApiField("every", "How often to ask for each feed, in minutes from 5; by default 30."));
    }

    private static FeedsModel Feeds(PageRequest asked)
    {
        var all = KeepFeeds.List(asked.Http.Record(), asked.Look.AsOf).Select(followed => new FeedLine(followed.Feed, followed.State)).ToList();
        var (feeds, paging) = ListPage.Of(all, asked.Query);
        return new FeedsModel(RecordFindings.Of(all), feeds, paging);
    }

    /// <summary>How far feeds have been followed is no part of the journal.</summary>
    private static string State(PageRequest asked) =>
        string.Create(CultureInfo.InvariantCulture, $"{asked.View.Number} {string.Join(' ', asked.Http.Record().FeedStates().Select(state => state.CheckedAt.UtcTicks))}");

    private static async Task<Elsewhere> AddAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        new KeepFeeds(http.Record(), http.Person()).Add(form.Needed("address"), isPrivate: false);
        return new Elsewhere("/feeds");
    }

    private static async Task<Elsewhere> RemoveAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        new KeepFeeds(http.Record(), http.Person()).Remove(form.Needed("address"));
        return new Elsewhere("/feeds");
    }

    private static async Task<IResult> CheckAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var watch = new WatchFeeds(http.Record(), new ReadReports(), http.Person(), http.Clock()) { Every = TimeSpan.FromMinutes(form.Number("every", 30, 5, 1_000_000)) };
        var lines = new List<WatchLine>();
        await foreach (var outcome in watch.OnceAsync(http.RequestAborted).ConfigureAwait(false)) lines.Add(Line(outcome));
        return http.IsByProgram() ? Work.Tell(new WatchedModel(lines.ToValueList())) : new Elsewhere("/feeds");
    }

    private static WatchLine Line(WatchOutcome outcome) => outcome switch
    {
        FeedReport report => Line(outcome.Feed, AddedModels.Line(report.Outcome)),
        FeedItemDelayed delayed => new WatchLine(outcome.Feed, "delayed", null, Told(delayed.Problem), null),
        FeedChecked done => new WatchLine(outcome.Feed, "checked", null, null, done.NextAt),
        FeedFailed failed => new WatchLine(outcome.Feed, "failed", null, Told(failed.Problem), failed.NextAt),
        FeedResting resting => new WatchLine(outcome.Feed, "resting", null, null, resting.NextAt),
        _ => throw new InvalidOperationException($"watching yields no {outcome.GetType()}"),
    };

    private static WatchLine Line(string feed, AddedLine line) => new(feed, line.Outcome, line.Report, line.Problem, NextAt: null);

    private static string Told(ReadProblem problem) => $"{problem.What}; {problem.Remedy}";
}
