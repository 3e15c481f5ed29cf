using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Desk.Forecasts;
using Parley.Desk.Records;
using Parley.Talks.Exchange;
using Parley.Talks.Forecasts;
using Parley.Web.Hosting;
using Parley.Web.Texts;

namespace Parley.Web.Changes;

/// <summary>Questions put, and what came of them.</summary>
internal static class QuestionChanges
{
    public static void MapQuestions(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/prospects", (Delegate)AskAsync)
            .Describe("Ask", "Puts a question, or answers it anew.", [new("one", "The one party.") { IsNeeded = true }, new("other", "The other.") { IsNeeded = true }, new("kind", "What is asked about.") { IsNeeded = true, Values = [.. KindChoice.All.Select(kind => kind.Name)] }, new("by", "The last day on which it can come true.") { IsNeeded = true }, new("on", "The day on which it is asked: nothing later is known; by default today.")])
            .SendsElsewhere();
        routes.MapPost("/prospects/{id}/resolve", (Delegate)ResolveAsync)
            .Describe("Resolve", "Says what came of a question.", [new("outcome", "Whether it came true.") { IsNeeded = true, Values = ["yes", "no"] }, new("note", "By what that is decided.")])
            .SendsElsewhere();
    }

    private static async Task<Elsewhere> AskAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var today = DateOnly.FromDateTime(http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var kind = QuestionName.Parse(form["kind"].ToString()) ?? throw new RequestException($"'{form["kind"]}' is nothing that can be asked");
        var pair = PartyPair.Of(form["one"].ToString(), form["other"].ToString());
        var last = Day(form["by"].ToString()) ?? throw new RequestException("a question needs a last day; give one");
        var record = http.RequestServices.GetRequiredService<ServeOptions>().Record;
        var (question, _) = Keep(http).Ask(pair, kind, Day(form["on"].ToString()) ?? today, last, ForecastEvents.Read([], record.AsOf(), today));
        return new Elsewhere($"/prospects/{PathWord.Of(question.Id)}");
    }

    private static async Task<Elsewhere> ResolveAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        var outcome = form["outcome"].ToString() switch { "yes" => true, "no" => false, var other => throw new RequestException($"'{other}' is none of yes, no") };
        var note = form["note"].ToString().Trim();
        var question = Keep(http).Resolve(PathWord.Read((string)http.GetRouteValue("id")!) ?? "", outcome, note.Length > 0 ? note : null);
        return new Elsewhere($"/prospects/{PathWord.Of(question.Id)}");
    }

    private static KeepQuestions Keep(HttpContext http) =>
        new(http.RequestServices.GetRequiredService<ServeOptions>().Record, http.RequestServices.GetRequiredService<IIdentity>().Of(http));

    private static DateOnly? Day(string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new RequestException($"'{text}' is no day; a day is written YYYY-MM-DD");
}
