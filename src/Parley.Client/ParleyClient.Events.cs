using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Parley.Client.Models;

namespace Parley.Client;

public sealed partial class ParleyClient
{
    private const string NewsEvent = "news";

    /// <summary>What comes into the record, as it comes, until the caller stops or the server does.</summary>
    /// <param name="after">The number of the entry after which to begin, as the last news gave it, so that nothing is missed; null for from now on.</param>
    /// <param name="cancellation">Stops listening.</param>
    public async IAsyncEnumerable<RecordNews> EventsAsync(long? after = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(after is { } number ? string.Create(CultureInfo.InvariantCulture, $"/events?after={number}") : "/events", UriKind.Relative));
        using var answer = await _api.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode) throw await Api.ProblemAsync(answer, cancellation).ConfigureAwait(false);
        var stream = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var items = SseParser.Create(stream, (name, data) => name == NewsEvent ? JsonSerializer.Deserialize<RecordNews>(data, ClientJson.Options) : null);
            await foreach (var item in items.EnumerateAsync(cancellation).ConfigureAwait(false))
            {
                if (item.Data is { } news) yield return news;
            }
        }
    }
}
