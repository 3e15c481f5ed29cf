using Microsoft.AspNetCore.Http;
using Parley.Web.Hosting;

namespace Parley.Web.Changes;

/// <summary>What was done is to be seen elsewhere (303): reloading that page does nothing twice.</summary>
/// <param name="path">Where.</param>
internal sealed class Elsewhere(string path) : IResult
{
    /// <summary>The same in JSON, for programs.</summary>
    private string Twin => path == "/" ? "/index.json" : path.Split('#', '?')[0] + ".json";

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = httpContext.IsByProgram() ? Twin : path;
        return Task.CompletedTask;
    }
}
