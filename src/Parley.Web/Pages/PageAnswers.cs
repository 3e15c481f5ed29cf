using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Parley.Web.Looks;

namespace Parley.Web.Pages;

/// <summary>A view as a page: besides what it shows it has the asker's token, which depends on the cookies, and the last entry.</summary>
/// <param name="find">Finds what it shows.</param>
/// <param name="state">What that depends on besides its address and the day.</param>
/// <param name="days">On which days of the look it depends.</param>
internal sealed class PageAnswers<TPage, TModel>(Func<PageRequest, TModel> find, Func<PageRequest, string> state, LookDays days)
    where TPage : IComponent
{
    public async Task ShowAsync(HttpContext http)
    {
        var asked = PageRequest.Of(http);
        var token = Answering.Token(http);
        var kept = Answering.State(asked, state);
        if (Answering.IsKnown(http, $"{kept}\n{asked.View.Number}\n{http.Request.Headers.Cookie}")) return;
        var answer = await Answering.KeptAsync(http, kept, () => RenderAsync(asked)).ConfigureAwait(false);
        await Answering.WriteAsync(http, "text/html; charset=utf-8", answer.For(token, asked.View.Number)).ConfigureAwait(false);
    }

    private async Task<KeptAnswer> RenderAsync(PageRequest asked)
    {
        var services = asked.Http.RequestServices;
        var holes = services.GetRequiredService<PageHoles>();
        var page = new PageContext(asked.Look, asked.Http.Request.Path.ToUriComponent(), holes.Token) { Asked = Others(asked.Query), Days = days, Number = asked.Look.AsOf is null ? holes.Number : null };
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page, ["Model"] = find(asked) });
        var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        await using (renderer.ConfigureAwait(false))
        {
            return holes.Cut(await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(parameters)).ToHtmlString()).ConfigureAwait(false));
        }
    }

    private static Dictionary<string, string?> Others(IQueryCollection query) =>
        query.Where(pair => pair.Key is not ("on" or "asOf")).ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
}
