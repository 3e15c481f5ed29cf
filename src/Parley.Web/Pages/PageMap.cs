using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Parley.Web.Json;
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
    public static void MapPage<TPage, TModel>(this IEndpointRouteBuilder routes, string path, Func<PageRequest, TModel> find)
        where TPage : IComponent
        where TModel : class
    {
        routes.MapGet(path, http => Show<TPage, TModel>(http, find).ExecuteAsync(http)).ExcludeFromDescription();
        routes.MapGet(path == "/" ? "/index.json" : path + Twin, (HttpContext http) => Tell(http, find))
            .Produces<TModel>()
            .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json")
            .WithName(typeof(TPage).Name.Replace("Page", "", StringComparison.Ordinal));
    }

    /// <summary>A page that is always the same.</summary>
    public static void MapPlain<TPage>(this IEndpointRouteBuilder routes, string path)
        where TPage : IComponent =>
        routes.MapGet(path, http => new RazorComponentResult<TPage>(new { Page = new PageContext(Look.Of(http.Request.Query), path, Token(http)) }).ExecuteAsync(http)).ExcludeFromDescription();

    private static IResult Show<TPage, TModel>(HttpContext http, Func<PageRequest, TModel> find)
        where TPage : IComponent
    {
        var asked = PageRequest.Of(http);
        var token = Token(http);
        if (IsKnown(asked)) return Results.StatusCode(StatusCodes.Status304NotModified);
        var page = new PageContext(asked.Look, http.Request.Path.ToUriComponent(), token) { Asked = Others(asked.Query), Number = asked.Look.AsOf is null ? asked.View.Number : null };
        return new RazorComponentResult<TPage>(new { Page = page, Model = find(asked) });
    }

    private static IResult Tell<TModel>(HttpContext http, Func<PageRequest, TModel> find)
    {
        var asked = PageRequest.Of(http);
        return IsKnown(asked) ? Results.StatusCode(StatusCodes.Status304NotModified) : Results.Json(find(asked), WebJson.Options);
    }

    /// <summary>Besides the record, an answer depends on the cookies and on the day.</summary>
    private static bool IsKnown(PageRequest asked) =>
        asked.Http.RequestServices.GetRequiredService<Freshness>().Has(asked.Http, asked.View.Number, $"{asked.Today.DayNumber}\n{asked.Http.Request.Headers.Cookie}");

    private static string Token(HttpContext http)
    {
        var token = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
        http.Response.Headers.Pragma = default;
        return token;
    }

    private static Dictionary<string, string?> Others(IQueryCollection query) =>
        query.Where(pair => pair.Key is not ("on" or "asOf")).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
}
