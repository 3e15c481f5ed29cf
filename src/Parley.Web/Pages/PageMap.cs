using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Looks;
using Parley.Web.Models;

namespace Parley.Web.Pages;

/// <summary>Gives each view its address as a page, and that of its twin in JSON.</summary>
internal static class PageMap
{
    private const string Twin = ".json";

    /// <summary>A view of the record.</summary>
    /// <param name="routes">Where it is added.</param>
    /// <param name="path">Its address; that of its twin ends in <c>.json</c>.</param>
    /// <param name="find">Finds what it shows.</param>
    /// <param name="state">What it depends on besides its address and the day; null for the whole record.</param>
    /// <param name="asks">What it is asked besides the days.</param>
    public static void MapPage<TPage, TModel>(this IEndpointRouteBuilder routes, string path, Func<PageRequest, TModel> find, Func<PageRequest, string>? state = null, ApiFields? asks = null)
        where TPage : IComponent
        where TModel : class
    {
        var answers = new Answers<TPage, TModel>(find, state ?? (asked => $"{asked.View.Number}"));
        routes.MapGet(path, answers.ShowAsync).ExcludeFromDescription();
        routes.MapGet(path == "/" ? "/index.json" : path + Twin, (Delegate)answers.TellAsync)
            .Produces<TModel>()
            .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json")
            .WithTags("Views")
            .WithMetadata(asks ?? new ApiFields())
            .WithName(typeof(TPage).Name.Replace("Page", "", StringComparison.Ordinal));
    }

    /// <summary>A page that is always the same.</summary>
    public static void MapPlain<TPage>(this IEndpointRouteBuilder routes, string path)
        where TPage : IComponent =>
        routes.MapGet(path, http => new RazorComponentResult<TPage>(new { Page = new PageContext(Look.Of(http.Request.Query), path, Token(http)) }).ExecuteAsync(http)).ExcludeFromDescription();

    private static string Token(HttpContext http)
    {
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
        http.Response.Headers.Pragma = default;
        return token;
    }

    private sealed class Answers<TPage, TModel>(Func<PageRequest, TModel> find, Func<PageRequest, string> state)
        where TPage : IComponent
    {
        /// <summary>As a page: besides what it shows it has the asker's token, which depends on the cookies, and the last entry.</summary>
        public async Task ShowAsync(HttpContext http)
        {
            var asked = PageRequest.Of(http);
            var token = Token(http);
            var kept = State(asked);
            if (IsKnown(http, $"{kept}\n{asked.View.Number}\n{http.Request.Headers.Cookie}")) return;
            var answer = await Kept(http).OfAsync(Address(http), kept, () => RenderAsync(asked), http.RequestAborted).ConfigureAwait(false);
            await WriteAsync(http, "text/html; charset=utf-8", answer.For(token, asked.View.Number)).ConfigureAwait(false);
        }

        /// <summary>As JSON.</summary>
        public async Task TellAsync(HttpContext http)
        {
            var asked = PageRequest.Of(http);
            var kept = State(asked);
            if (IsKnown(http, kept)) return;
            var answer = await Kept(http).OfAsync(Address(http), kept, () => Task.FromResult(KeptAnswer.Whole(JsonSerializer.SerializeToUtf8Bytes(find(asked), WebJson.Options))), http.RequestAborted).ConfigureAwait(false);
            await WriteAsync(http, "application/json; charset=utf-8", answer.For("", 0)).ConfigureAwait(false);
        }

        private string State(PageRequest asked) => $"{state(asked)}\n{asked.Today.DayNumber}";

        private async Task<KeptAnswer> RenderAsync(PageRequest asked)
        {
            var services = asked.Http.RequestServices;
            var holes = services.GetRequiredService<PageHoles>();
            var page = new PageContext(asked.Look, asked.Http.Request.Path.ToUriComponent(), holes.Token) { Asked = Others(asked.Query), Number = asked.Look.AsOf is null ? holes.Number : null };
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page, ["Model"] = find(asked) });
            var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
            await using (renderer.ConfigureAwait(false))
            {
                return holes.Cut(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString()).ConfigureAwait(false));
            }
        }

        private static bool IsKnown(HttpContext http, string state)
        {
            if (!http.RequestServices.GetRequiredService<Freshness>().Has(http, state)) return false;
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return true;
        }

        private static KeptAnswers Kept(HttpContext http) => http.RequestServices.GetRequiredService<KeptAnswers>();

        private static string Address(HttpContext http) => $"{http.Request.Path}{http.Request.QueryString}";

        private static async Task WriteAsync(HttpContext http, string type, IEnumerable<ReadOnlyMemory<byte>> pieces)
        {
            var all = pieces.ToList();
            http.Response.ContentType = type;
            http.Response.ContentLength = all.Sum(piece => (long)piece.Length);
            foreach (var piece in all) await http.Response.BodyWriter.WriteAsync(piece, http.RequestAborted).ConfigureAwait(false);
        }

        private static Dictionary<string, string?> Others(IQueryCollection query) =>
            query.Where(pair => pair.Key is not ("on" or "asOf")).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
    }
}
