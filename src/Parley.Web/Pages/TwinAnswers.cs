using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Parley.Talks.Exchange;
using Parley.Web.Hosting;
using Parley.Web.Looks;

namespace Parley.Web.Pages;

/// <summary>A view as JSON.</summary>
/// <param name="find">Finds what it tells.</param>
/// <param name="state">What that depends on besides its address and the day.</param>
/// <param name="days">On which days of the look it depends; a program that names another is told so.</param>
internal sealed class TwinAnswers<TModel>(Func<PageRequest, TModel> find, Func<PageRequest, string> state, LookDays days)
{
    public async Task TellAsync(HttpContext http)
    {
        var asked = PageRequest.Of(http);
        if (asked.Look != asked.Look.Within(days)) throw Meaningless();
        var kept = Answering.State(asked, state);
        if (Answering.IsKnown(http, kept)) return;
        var answer = await Answering.KeptAsync(http, kept, () => Task.FromResult(KeptAnswer.Whole(JsonSerializer.SerializeToUtf8Bytes(find(asked), WebJson.Options)))).ConfigureAwait(false);
        await Answering.WriteAsync(http, "application/json; charset=utf-8", answer.For("", 0)).ConfigureAwait(false);
    }

    private WebException Meaningless() => days == LookDays.Known
        ? new WebException(StatusCodes.Status400BadRequest, "This belongs to no day of the talks: 'on' means nothing here.", "Leave out 'on'; 'asOf' says what the record held at the end of a day.")
        : new WebException(StatusCodes.Status400BadRequest, "This is no part of the record: 'on' and 'asOf' mean nothing here.", "Leave out both.");
}
