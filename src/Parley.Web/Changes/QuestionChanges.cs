using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
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
        var form = await http.FormAsync().ConfigureAwait(false);
        var today = DateOnly.FromDateTime(http.Clock().GetUtcNow().UtcDateTime);
        var kind = QuestionName.Parse(form["kind"].ToString()) ?? throw new RequestException($"'{form["kind"]}' is nothing that can be asked");
        var pair = PartyPair.Of(form["one"].ToString(), form["other"].ToString());
        var last = form.Day("by") ?? throw new RequestException("a question needs a last day; give one");
        var (question, _) = Keep(http).Ask(pair, kind, form.Day("on") ?? today, last, ForecastEvents.Read([], http.Record().AsOf(), today));
        return new Elsewhere($"/prospects/{PathWord.Of(question.Id)}");
    }

    private static async Task<Elsewhere> ResolveAsync(HttpContext http)
    {
        var form = await http.FormAsync().ConfigureAwait(false);
        var outcome = form.YesOrNo("outcome") ?? throw new RequestException("'outcome' is missing; say yes or no");
        var question = Keep(http).Resolve(PathWord.Read((string)http.GetRouteValue("id")!) ?? "", outcome, form.Text("note"));
        return new Elsewhere($"/prospects/{PathWord.Of(question.Id)}");
    }

    private static KeepQuestions Keep(HttpContext http) => new(http.Record(), http.Person());
}
