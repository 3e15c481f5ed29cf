using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Desk;
using Parley.Desk.Bargains;
using Parley.Talks;
using Parley.Talks.Exchange;
using Parley.Talks.Json;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Pages;
using Parley.Web.Texts;

namespace Parley.Web.Programs;

/// <summary>By which rules reports are read, and the schemas of readings and bargaining files.</summary>
internal static class RulePrograms
{
    private const string Schema = "application/schema+json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage<RulesPage, RulesModel>("/rules", Rules, _ => "", new ApiFields(new ApiField("of", "A rule or topic; without it all.")), LookDays.Neither);
        routes.MapGet("/schema/reading.json", () => Results.Text(ReadingSchema.Json, Schema)).ExcludeFromDescription();
        routes.MapGet("/schema/bargain.json", () => Results.Text(AnalyzeBargain.Schema, Schema)).ExcludeFromDescription();
    }

    private static RulesModel Rules(PageRequest asked)
    {
        var rules = Found(asked.Query["of"].ToString());
        return new RulesModel(RecordFindings.Of(rules), rules.ToValueList());
    }

    private static IReadOnlyList<Rule> Found(string of) => of.Length == 0 ? ExplainRules.All
        : ExplainRules.Find(of) is { Count: > 0 } found ? found : throw new WebException(StatusCodes.Status404NotFound, $"There is no rule and no topic called {of}.", "Leave out 'of' to see all.");
}
