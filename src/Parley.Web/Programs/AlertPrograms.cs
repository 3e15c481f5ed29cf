using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk.Alerts;
using Parley.Desk.Records;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Json;
using Parley.Web.Changes;
using Parley.Web.Hosting;
using Parley.Web.Models;
using Parley.Web.Pages;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>Alerts. Rules that are sent along may say what to be alerted to, but not to write files or to send anything anywhere.</summary>
internal static class AlertPrograms
{
    public static void Map(IEndpointRouteBuilder routes, RequestSize size)
    {
        routes.MapPage<AlertsPage, AlertsModel>("/alerts", Alerts, asks: new ApiFields(ParleyPages.Page));
        routes.MapWork<AlertsModel>("/alerts", RaiseAsync, "RaiseAlerts", "Raises what the rules want to be told of, each once, and tells it.", new ApiField("rules", "A file of rules in YAML, which delivers to the terminal alone.") { IsFile = true, IsNeeded = true }).WithMetadata(size);
    }

    private static AlertsModel Alerts(PageRequest asked)
    {
        var all = RaiseAlerts.List(asked.Http.Record()).Where(raised => raised.Number <= asked.View.Number && IsThere(asked, raised)).Select(Line).ToList();
        var (alerts, paging) = ListPage.Of(all, asked.Query);
        return new AlertsModel(RecordFindings.Of(all), alerts, paging);
    }

    /// <summary>An alert rests on its reports, and is not there before the last of them.</summary>
    private static bool IsThere(PageRequest asked, RaisedAlert raised) =>
        asked.Look.On is not { } on || raised.Alert.Sources.All(source => asked.View.FindReport(source.Report)?.Report.Published is not { } day || day <= on);

    private static async Task<IResult> RaiseAsync(HttpContext http)
    {
        using var sent = await SentFiles.TakeAsync(http, "rules").ConfigureAwait(false);
        var rules = sent.Do(() => AlertFile.Open(sent.Paths[0]));
        if (!rules.IsOnlyShown) throw new RequestException("rules that are sent along cannot deliver to files, servers or people; leave out 'deliver', and use parley alerts for that");
        using var raising = new RaiseAlerts(http.Record(), rules, http.Clock());
        var shown = new List<AlertLine>();
        await foreach (var outcome in raising.RunAsync(http.RequestAborted).ConfigureAwait(false))
        {
            if (outcome is AlertShown alert) shown.Add(Line(alert.Raised));
        }

        return http.IsByProgram() ? Work.Tell(new AlertsModel(RecordFindings.Of(shown), shown.ToValueList(), new Paging(1, 1, shown.Count))) : new Elsewhere("/alerts");
    }

    private static AlertLine Line(RaisedAlert raised) => new(
        raised.Number,
        raised.At,
        ValueName.Of(raised.Alert.When),
        raised.Alert.Talks,
        raised.Alert.Rule,
        raised.Alert.Text,
        raised.Alert.Sources.Select(source => new AlertEvidence(source.Report, source.Day, source.Sentence, source.Span)).ToValueList());
}
