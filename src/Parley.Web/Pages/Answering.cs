using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Parley.Web.Looks;

namespace Parley.Web.Pages;

/// <summary>What the answers of all views have in common: what they depend on, that they are kept, and how they are written.</summary>
internal static class Answering
{
    public static string State(PageRequest asked, Func<PageRequest, string> state) => $"{state(asked)}\n{asked.Today.DayNumber}";

    /// <summary>The token of the asker's forms.</summary>
    public static string Token(HttpContext http)
    {
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
        http.Response.Headers.Pragma = default;
        return token;
    }

    /// <summary>Whether the asker has the answer already; it is then told so.</summary>
    public static bool IsKnown(HttpContext http, string state)
    {
        if (!http.RequestServices.GetRequiredService<Freshness>().Has(http, state)) return false;
        http.Response.StatusCode = StatusCodes.Status304NotModified;
        return true;
    }

    /// <summary>The answer as it was kept, or else as it is made now.</summary>
    public static Task<KeptAnswer> KeptAsync(HttpContext http, string state, Func<Task<KeptAnswer>> make) =>
        http.RequestServices.GetRequiredService<KeptAnswers>().OfAsync($"{http.Request.Path}{http.Request.QueryString}", state, make, http.RequestAborted);

    public static async Task WriteAsync(HttpContext http, string type, IEnumerable<ReadOnlyMemory<byte>> pieces)
    {
        var all = pieces.ToList();
        http.Response.ContentType = type;
        http.Response.ContentLength = all.Sum(piece => (long)piece.Length);
        foreach (var piece in all) await http.Response.BodyWriter.WriteAsync(piece, http.RequestAborted).ConfigureAwait(false);
    }
}
