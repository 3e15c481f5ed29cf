using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Parley.Talks.Exchange;
using Parley.Web.Looks;

namespace Parley.Web.Pages;

/// <summary>A view as JSON.</summary>
/// <param name="find">Finds what it tells.</param>
/// <param name="state">What that depends on besides its address and the day.</param>
internal sealed class TwinAnswers<TModel>(Func<PageRequest, TModel> find, Func<PageRequest, string> state)
{
    public async Task TellAsync(HttpContext http)
    {
        var asked = PageRequest.Of(http);
        var kept = Answering.State(asked, state);
        if (Answering.IsKnown(http, kept)) return;
        var answer = await Answering.KeptAsync(http, kept, () => Task.FromResult(KeptAnswer.Whole(JsonSerializer.SerializeToUtf8Bytes(find(asked), WebJson.Options)))).ConfigureAwait(false);
        await Answering.WriteAsync(http, "application/json; charset=utf-8", answer.For("", 0)).ConfigureAwait(false);
    }
}
