using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Parley.Talks.Exchange;
using Parley.Web.Looks;
using Parley.Web.Models;
using Parley.Web.Pages;

namespace Parley.Web.Hosting;

/// <summary>Turns whatever cannot be answered into a page for people, or into problem details (RFC 9457) for programs.</summary>
internal sealed class ProblemPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context).ConfigureAwait(false);
            if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentLength: null, ContentType: null } response) await WriteAsync(context, Problem.Of(response.StatusCode)).ConfigureAwait(false);
        }
        catch (Exception error) when (!context.Response.HasStarted && error is not OperationCanceledException)
        {
            await WriteAsync(context, Problem.Of(error)).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(HttpContext context, Problem problem)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        return IsForProgram(context.Request)
            ? JsonSerializer.SerializeAsync(AsProblem(context.Response), problem, WebJson.Options, context.RequestAborted)
            : new RazorComponentResult<ProblemPage>(new { Page = new PageContext(Look.Now, context.Request.Path.ToUriComponent(), ""), Problem = problem }) { StatusCode = problem.Status }.ExecuteAsync(context);
    }

    private static Stream AsProblem(HttpResponse response)
    {
        response.ContentType = "application/problem+json";
        return response.Body;
    }

    private static bool IsForProgram(HttpRequest request) =>
        request.Path.Value!.EndsWith(".json", StringComparison.Ordinal)
        || request.Headers.ContainsKey(ForgeryGuard.ClientHeader)
        || (request.Headers.Accept.Count > 0 && !request.Headers.Accept.ToString().Contains("html", StringComparison.Ordinal) && !request.Headers.Accept.ToString().Contains("*/*", StringComparison.Ordinal));
}
