using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Bargains;
using Parley.Desk.Forecasts;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Models;

namespace Parley.Web.Programs;

/// <summary>Scenarios, collectives and event data that are sent along to be worked on. Nothing of them is kept.</summary>
internal static class ScenarioPrograms
{
    private const int Most = 10_000_000;
    private const int Month = 30;
    private const int LongestWindow = 3660;

    private static readonly ApiField Scenario = new("files", "A file for each party, or a bargaining file.") { IsFile = true, IsNeeded = true };

    private static readonly ApiField Semantics = new("semantics", "By whose rules utilities are counted; without it by those of the tool that the files were made for.") { Values = [.. AnalyzeBargain.Conventions] };

    private static readonly ApiField First = new("first", "How the first party bargains; boulware by default.") { Values = [.. SimulateBargain.Strategies] };

    private static readonly ApiField Others = new("others", "How every other party bargains; boulware by default.") { Values = [.. SimulateBargain.Strategies] };

    public static void Map(IEndpointRouteBuilder routes, RequestSize size)
    {
        Files("/bargaining/analyze", "Analyze", "Says which deals all sides of a scenario could live with, as parley bargain --format json does.", Analyze, [Semantics, new("sweep", "What is swept: tariff=0..25.")]);
        Files("/bargaining/simulate", "Simulate", "Lets negotiators with known strategies bargain many times, as parley simulate --format json does.", Simulate, [First, Others, Semantics, new("runs", "How many runs; 1,000 by default."), new("rounds", "How many rounds a run has at most; 200 by default."), new("seed", "Where chance comes from; 1 by default.")]);
        Files("/bargaining/predict", "Predict", "Says what a collective may decide by several models, as parley predict --format json does.", (sent, _, _) => PredictDecision.Of(sent.Place).Json(), []);
        routes.MapWork<ConvertedModel>("/bargaining/convert", ConvertAsync, "Convert", "Writes a scenario in the form of another tool.", Scenario, new ApiField("to", "The tool.") { IsNeeded = true, Values = [.. ConvertScenario.Tools] }).WithMetadata(size);
        routes.MapWork<BacktestModel>(
            "/backtest",
            BacktestAsync,
            "Backtest",
            "Walks through past events without looking ahead, and scores what would have been forecast.",
            new ApiField("files", "Rows of event data, gzipped or not.") { IsFile = true, IsNeeded = true },
            new ApiField("from", "The first day on which to ask; by default half a year after the first event."),
            new ApiField("to", "The last day that is known; by default that of the last event."),
            new ApiField("step", "Days from one asking to the next; 30 by default."),
            new ApiField("horizon", "The length of the windows in days, with commas between; 30 by default.")).WithMetadata(size);

        void Files(string path, string name, string what, Func<SentFiles, IFormCollection, CancellationToken, string> work, ApiField[] fields) =>
            routes.MapWork<object>(path, http => RunAsync(http, work), name, what, [Scenario, .. fields]).WithMetadata(size);
    }

    private static async Task<IResult> RunAsync(HttpContext http, Func<SentFiles, IFormCollection, CancellationToken, string> work)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        using var sent = await SentFiles.TakeAsync(http, Scenario.Name).ConfigureAwait(false);
        return Work.TellText(sent.Do(() => work(sent, form, http.RequestAborted)));
    }

    private static string Analyze(SentFiles sent, IFormCollection form, CancellationToken cancellation) => form.Text("sweep") is { } range
        ? SweepBargain.Of(sent.Place, range, cancellation).Json
        : AnalyzeBargain.Of(sent.Place, Choice(form, Semantics), cancellation).Json;

    private static string Simulate(SentFiles sent, IFormCollection form, CancellationToken cancellation)
    {
        var strategies = (Choice(form, First) ?? "boulware", Choice(form, Others) ?? "boulware");
        var request = new SimulationRequest(sent.Place, strategies, form.Number("runs", 1000, 1, Most), form.Number("rounds", 200, 1, Most), (ulong)form.Number("seed", 1, 0, int.MaxValue), Choice(form, Semantics));
        return sent.Told(SimulateBargain.Of(request, () => { }, cancellation).Json());
    }

    private static async Task<IResult> ConvertAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var tool = Choice(form, new ApiField("to", "") { Values = [.. ConvertScenario.Tools] }) ?? throw new RequestException("'to' is missing; name the tool");
        using var sent = await SentFiles.TakeAsync(http, Scenario.Name).ConfigureAwait(false);
        using var made = new SentFiles();
        var view = sent.Do(() => made.Do(() => ConvertScenario.To(sent.Place, tool, made.Place)));
        return Work.Tell(new ConvertedModel(view.Files.Select(file => new TextFile(Path.GetFileName(file), File.ReadAllText(file))).ToValueList(), view.Notes.Select(sent.Told).ToValueList()));
    }

    private static async Task<IResult> BacktestAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        using var sent = await SentFiles.TakeAsync(http, "files").ConfigureAwait(false);
        var events = ForecastEvents.Read(sent.Paths, record: null, last: null);
        var horizons = form.Names("horizon")?.Select(text => int.TryParse(text, out var days) && days is >= 1 and <= LongestWindow ? days : throw new RequestException($"'{text}' is no length of a window; give days from 1 to {LongestWindow}")).ToArray() ?? [Month];
        var table = new ScoreTable("Backtest", events.Backtest(form.Day("from"), form.Day("to"), form.Number("step", Month, 1, LongestWindow), horizons));
        return Work.Tell(new BacktestModel(table.Rows.Select(row => new ScoreRow(row.Name, row.Score.Count, TrackModels.Scores(row.Score))).ToValueList(), events.Faults.Select(sent.Told).ToValueList()));
    }

    /// <summary>The one of a field's values that was chosen, or null.</summary>
    private static string? Choice(IFormCollection form, ApiField field) => form.Text(field.Name)?.ToLowerInvariant() switch
    {
        null => null,
        var text when field.Values.Contains(text) => text,
        var text => throw new RequestException($"'{text}' is none of {string.Join(", ", field.Values)}"),
    };
}
