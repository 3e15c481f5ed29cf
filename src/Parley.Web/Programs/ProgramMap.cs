using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Parley.Web.Changes;
using Parley.Web.Hosting;

namespace Parley.Web.Programs;

/// <summary>What programs can ask for and do that no page shows: all that is left of what the command line does.</summary>
internal static class ProgramMap
{
    public static void MapPrograms(this IEndpointRouteBuilder routes, WebLimits limits)
    {
        var size = new RequestSize(limits.Upload);
        TalksPrograms.Map(routes);
        NamePrograms.Map(routes);
        FeedPrograms.Map(routes);
        AlertPrograms.Map(routes, size);
        ReviewPrograms.Map(routes);
        RecordPrograms.Map(routes, size);
        ReadPrograms.Map(routes, size);
        ScenarioPrograms.Map(routes, size);
        RulePrograms.Map(routes);
    }

    /// <summary>Something to be done, with files that may be sent along; its answer is JSON.</summary>
    public static RouteHandlerBuilder MapWork<TModel>(this IEndpointRouteBuilder routes, string path, Func<HttpContext, Task<IResult>> work, string name, string what, params ApiField[] fields) =>
        routes.MapPost(path, (Delegate)work).Describe(name, what, fields).Produces<TModel>();
}
