using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Parley.Client;
using Parley.Client.Models;
using Parley.Talks;
using Parley.Talks.Comparisons;
using Parley.Talks.Exchange;
using Parley.Talks.Forecasts;
using Parley.Talks.Journal;
using Parley.Testing;

namespace Parley.Web.Tests.Clients;

/// <summary>The client against a server: everything that it can ask and change.</summary>
public sealed class ClientTests(SampleSite samples)
{
    /// <summary>Operations whose methods have other names.</summary>
    private static readonly Dictionary<string, string> Named = new() { ["TalksProspects"] = "ProspectsOf", ["FollowTalks"] = "Follow", ["AddReports"] = "Add", ["DecideItem"] = "Accept" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private ParleyClient Client => new(samples.Site.Client);

    [Fact]
    public async Task Every_view_of_talks_is_typed()
    {
        var client = Client;
        Assert.Contains((await client.AllTalksAsync(cancellation: Cancellation)).Talks, talks => talks.Name == "us-china");
        var brief = await client.BriefAsync("us-china", cancellation: Cancellation);
        Assert.Equal(8, brief.Talks.Reports);
        Assert.NotEmpty(brief.Sections.SelectMany(section => section.Groups).SelectMany(group => group.Lines).SelectMany(line => line.Sources));
        var cell = (await client.MatrixAsync("us-china", cancellation: Cancellation)).Issues.Select(issue => (issue.Key, Cell: issue.Cells[0])).First();
        Assert.Equal(cell.Cell.Party, (await client.CellAsync("us-china", cell.Key, cell.Cell.Party, cell.Cell.Faction, cancellation: Cancellation)).Party);
        Assert.NotEmpty((await client.TimelineAsync("us-china", cancellation: Cancellation)).Events);
        Assert.Equal(3, (await client.ReportsAsync("us-china", look: new Look(On: new DateOnly(2018, 12, 31)), cancellation: Cancellation)).Reports.Count);
        Assert.NotEmpty((await client.PeopleAsync("us-china", cancellation: Cancellation)).People);
        Assert.NotEmpty((await client.SourcesAsync("us-china", cancellation: Cancellation)).Shares);
        Assert.NotEmpty((await client.ProspectsOfAsync("us-china", cancellation: Cancellation)).Questions);
    }

    [Fact]
    public async Task Reports_questions_games_and_findings_are_typed()
    {
        var client = Client;
        var report = await client.ReportAsync("2018-12-03-analysis", cancellation: Cancellation);
        Assert.Equal(samples.Site.Record.AsOf().FindReport(report.Id)!.Reading, report.Reading);
        Assert.NotEmpty((await client.ComparedAsync("2019-08-26-newsletter", Against.All, cancellation: Cancellation)).Sentences);
        Assert.NotEmpty((await client.ProspectsAsync(cancellation: Cancellation)).Questions);
        Assert.InRange((await client.QuestionAsync("q1", cancellation: Cancellation)).Forecasts[0].Probability, 0, 1);
        Assert.NotEmpty((await client.SearchAsync(new RecordQuery { By = "China", Deed = "refuse" }, cancellation: Cancellation)).Findings);
        var game = Assert.Single((await client.BargainsAsync(Cancellation)).Games);
        var opening = (await client.BargainAsync(game.Id, cancellation: Cancellation)).Space.Factions.Index().First(faction => faction.Item.Opening is not null);
        var moved = await client.BargainAsync(game.Id, new GameMove { WalkAway = new Dictionary<int, double> { [opening.Index] = opening.Item.Opening!.WalkAway } }, Cancellation);
        Assert.Equal(opening.Item.Opening.Deals, moved.Space.Zone);
        var sent = await client.LookAtGameAsync(await File.ReadAllTextAsync(Repository.PathOf("samples", "bargaining", "us-china-2018.yaml"), Cancellation), cancellation: Cancellation);
        Assert.Equal("0", sent.Space.Zone);
    }

    [Fact]
    public async Task A_program_follows_adds_decides_takes_back_asks_and_hears_of_it()
    {
        await using var site = await TestSite.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var client = new ParleyClient(http);
        Assert.Equal("trade", (await client.FollowAsync(new Negotiation("us-china", ["United States", "China"], "trade"), Cancellation)).Talks.About);
        var added = await client.AddAsync(Directory.EnumerateFiles(Repository.PathOf("samples", "us-china")).Order(StringComparer.Ordinal).Select(path => new GivenReport(Path.GetFileName(path), File.ReadAllBytes(path))), cancellation: Cancellation);
        Assert.Equal(8, added.Reports.Count(report => report.Outcome == "recorded"));

        var id = added.Reports[0].Report!;
        var items = (await client.ReportAsync(id, cancellation: Cancellation)).Notes.Where(note => note.Item is not null).Take(3).Select(note => note.Item!).ToList();
        Assert.Equal(Verdict.Accepted, Decision(await client.AcceptAsync(id, items[0], Cancellation), items[0]));
        Assert.Equal(Verdict.Rejected, Decision(await client.RejectAsync(id, items[1], Cancellation), items[1]));
        await client.UndoAsync(cancellation: Cancellation);
        Assert.Null(Decision(await client.ReportAsync(id, cancellation: Cancellation), items[1]));
        var position = (await client.ReportAsync(id, cancellation: Cancellation)).Notes.First(note => note.Fields.Any(field => field.Name == "act"));
        var act = position.Fields.First(field => field.Name == "act").Value == "offer" ? "demand" : "offer";
        Assert.Equal(Verdict.Edited, Decision(await client.EditAsync(id, position.Item!, new Dictionary<string, string> { ["act"] = act }, Cancellation), position.Item!));

        var question = await client.AskAsync("United States", "China", QuestionKind.Talk, new DateOnly(2020, 3, 31), new DateOnly(2020, 1, 15), Cancellation);
        Assert.True((await client.ResolveAsync(question.Id, outcome: true, "they met", Cancellation)).Outcome);

        var news = new List<RecordNews>();
        await foreach (var one in client.EventsAsync(after: 0, Cancellation))
        {
            news.Add(one);
            if (one.Number == site.Record.AsOf().Number) break;
        }

        Assert.Equal(8, news.Sum(one => one.Reports));
        Assert.Contains(id, news.SelectMany(one => one.Corrected));
    }

    [Fact]
    public async Task What_cannot_be_done_is_thrown_with_its_remedy()
    {
        var missing = await Assert.ThrowsAsync<ParleyException>(() => Client.BriefAsync("nö such", cancellation: Cancellation));
        Assert.Equal((HttpStatusCode.NotFound, "There are no talks called nö such."), (missing.Status, missing.Title));
        Assert.NotEqual("", missing.Detail);
        var refused = await Assert.ThrowsAsync<ParleyException>(() => Client.AcceptAsync("2018-12-03-analysis", "P999", Cancellation));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
    }

    /// <summary>What the server describes and what the client knows are one: of each schema the same properties.</summary>
    [Fact]
    public async Task The_client_knows_all_that_the_server_describes()
    {
        var schemas = (await samples.Site.JsonAsync("/openapi.json")).GetProperty("components").GetProperty("schemas");
        var known = ((Type[])[.. typeof(BriefModel).Assembly.GetTypes().Where(type => type.Namespace == typeof(BriefModel).Namespace), .. typeof(Paging).Assembly.GetTypes().Where(type => type.Namespace == typeof(Paging).Namespace && !IsStatic(type))])
            .Where(type => type.IsPublic).ToDictionary(type => type.Name);
        foreach (var model in known.Values.Where(type => !type.IsEnum))
        {
            var described = schemas.GetProperty(model.Name).GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal);
            Assert.Equal(described, model.GetProperties().Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).Order(StringComparer.Ordinal));
        }

        var views = schemas.EnumerateObject().Select(schema => schema.Name).Where(name => name.EndsWith("Model", StringComparison.Ordinal));
        Assert.Subset(known.Keys.ToHashSet(), views.ToHashSet());
    }

    /// <summary>Whatever the server can be asked or told, the client has a method for it.</summary>
    [Fact]
    public async Task The_client_has_a_method_for_every_operation()
    {
        var description = await samples.Site.JsonAsync("/openapi.json");
        var operations = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value.GetProperty("operationId").GetString()!).ToHashSet();
        var methods = typeof(ParleyClient).GetMethods().Select(method => method.Name).ToHashSet();
        Assert.All(operations, operation => Assert.Contains((Named.GetValueOrDefault(operation) ?? operation) + "Async", methods));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"talks":null}""")]
    [InlineData("""{"talks":[""")]
    [InlineData("<html>Sign in</html>")]
    public async Task What_is_no_answer_of_the_server_is_said_plainly(string answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var other = builder.Build();
        other.Urls.Add("http://127.0.0.1:0");
        other.Run(context => Results.Text(answer, "application/json").ExecuteAsync(context));
        await other.StartAsync(Cancellation);
        using var http = new HttpClient { BaseAddress = new Uri(other.Urls.Single()) };
        var error = await Assert.ThrowsAsync<ParleyException>(() => new ParleyClient(http).AllTalksAsync(cancellation: Cancellation));
        Assert.Equal("The server's answer is not one of Parley. Check the address, and that the client is of the server's version.", error.Message);
    }

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static Verdict? Decision(ReportModel report, string item) => report.Notes.First(note => note.Item == item).Decision?.Verdict;
}
