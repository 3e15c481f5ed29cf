using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Parley.Talks.Exchange;
using Parley.Talks.Journal;

namespace Parley.Web.Hosting;

/// <summary>What whoever changes something works with.</summary>
internal static class Work
{
    /// <summary>The record.</summary>
    public static IRecord Record(this HttpContext http) => http.RequestServices.GetRequiredService<ServeOptions>().Record;

    /// <summary>Who asks.</summary>
    public static Author Person(this HttpContext http) => http.RequestServices.GetRequiredService<IIdentity>().Of(http);

    public static TimeProvider Clock(this HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>();

    /// <summary>Whether a program asks, which wants JSON.</summary>
    public static bool IsByProgram(this HttpContext http) => http.Request.Headers.ContainsKey(ForgeryGuard.ClientHeader);

    /// <summary>The form that was sent; an empty one where there is none.</summary>
    public static Task<IFormCollection> FormAsync(this HttpContext http) =>
        http.Request.HasFormContentType ? http.Request.ReadFormAsync(http.RequestAborted) : Task.FromResult<IFormCollection>(FormCollection.Empty);

    /// <summary>An answer for programs.</summary>
    public static IResult Tell<T>(T model) => Results.Json(model, WebJson.Options);

    /// <summary>An answer for programs that is written already.</summary>
    public static IResult TellText(string json) => Results.Text(json, "application/json; charset=utf-8");
}

/// <summary>How large a request may be.</summary>
/// <param name="MaxRequestBodySize">In bytes.</param>
internal sealed record RequestSize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
