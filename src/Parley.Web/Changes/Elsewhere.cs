using Microsoft.AspNetCore.Http;

namespace Parley.Web.Changes;

/// <summary>What was done is to be seen elsewhere (303): reloading that page does nothing twice.</summary>
/// <param name="path">Where.</param>
internal sealed class Elsewhere(string path) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = path;
        return Task.CompletedTask;
    }
}
