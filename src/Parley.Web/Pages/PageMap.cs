using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
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
    /// <param name="days">On which days of the look it depends.</param>
    public static void MapPage<TPage, TModel>(this IEndpointRouteBuilder routes, string path, Func<PageRequest, TModel> find, Func<PageRequest, string>? state = null, ApiFields? asks = null, LookDays days = LookDays.Both)
        where TPage : IComponent
        where TModel : class
    {
        var known = state ?? WholeRecord;
        routes.MapGet(path, new PageAnswers<TPage, TModel>(find, known, days).ShowAsync).ExcludeFromDescription();
        routes.MapTwin(path == "/" ? "/index" : path, typeof(TPage).Name.Replace("Page", "", StringComparison.Ordinal), find, known, asks, days);
    }

    /// <summary>A view of the record for programs.</summary>
    /// <param name="routes">Where it is added.</param>
    /// <param name="path">Its address, without <c>.json</c>.</param>
    /// <param name="name">What it is called by in the description.</param>
    /// <param name="find">Finds what it tells.</param>
    /// <param name="state">What it depends on besides its address and the day; null for the whole record.</param>
    /// <param name="asks">What it is asked besides the days.</param>
    /// <param name="days">On which days of the look it depends.</param>
    public static void MapTwin<TModel>(this IEndpointRouteBuilder routes, string path, string name, Func<PageRequest, TModel> find, Func<PageRequest, string>? state = null, ApiFields? asks = null, LookDays days = LookDays.Both)
        where TModel : class => routes.MapGet(path + Twin, (Delegate)new TwinAnswers<TModel>(find, state ?? WholeRecord, days).TellAsync)
            .Produces<TModel>()
            .Produces<Problem>(StatusCodes.Status400BadRequest, "application/problem+json")
            .Produces<Problem>(StatusCodes.Status404NotFound, "application/problem+json")
            .WithTags("Views")
            .WithMetadata(asks ?? new ApiFields(), days)
            .WithName(name);

    /// <summary>A page that is always the same.</summary>
    public static void MapPlain<TPage>(this IEndpointRouteBuilder routes, string path)
        where TPage : IComponent =>
        routes.MapGet(path, http => new RazorComponentResult<TPage>(new { Page = new PageContext(Look.Of(http.Request.Query), path, Answering.Token(http)) }).ExecuteAsync(http)).ExcludeFromDescription();

    private static string WholeRecord(PageRequest asked) => $"{asked.View.Number}";
}
