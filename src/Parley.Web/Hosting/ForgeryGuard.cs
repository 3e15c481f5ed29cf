using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Parley.Web.Hosting;

/// <summary>Lets requests change something only when they come from Parley's own pages, or from a program on this machine.</summary>
/// <remarks>
/// A page shows it by the token in its form. A program shows it by the header <c>Parley-Client</c>, which a page of another site cannot send: browsers ask first, and
/// nothing here ever allows it.
/// </remarks>
internal sealed class ForgeryGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public const string ClientHeader = "Parley-Client";
    public const string Field = "token";

    public static void Configure(AntiforgeryOptions options)
    {
        options.FormFieldName = Field;
        options.HeaderName = "Parley-Token";
        options.Cookie.Name = "parley-form";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.HttpOnly = true;
        options.SuppressXFrameOptionsHeader = true;
    }

    public async Task InvokeAsync(HttpContext context)
    {
        if (!ChangesSomething(context.Request) || await MayChangeAsync(context).ConfigureAwait(false)) await next(context).ConfigureAwait(false);
        else throw new WebException(StatusCodes.Status403Forbidden, "This request did not come from one of Parley's pages.", "Go back, load the page again, and send the form once more.");
    }

    private static bool ChangesSomething(HttpRequest request) => !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method);

    private async Task<bool> MayChangeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Origin is [{ } origin] && origin != $"{request.Scheme}://{request.Host}") return false;
        return request.Headers.ContainsKey(ClientHeader) || await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false);
    }
}
