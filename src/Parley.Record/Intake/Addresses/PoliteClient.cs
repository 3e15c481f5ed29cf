using System.Net;

namespace Parley.Record.Intake.Addresses;

/// <summary>Asks servers again and again without being a burden: one request a host at a time, and nothing that is unchanged is sent again.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class PoliteClient : IDisposable
{
    private const int MostRedirections = 5;
    private const string LookLater = "it is asked for again later";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;
    private readonly HostTurns _turns;
    private readonly TimeProvider _clock;

    /// <param name="rule">Which addresses may be fetched.</param>
    /// <param name="turns">Whose turn it is at each host.</param>
    /// <param name="clock">Measures how long a server takes.</param>
    public PoliteClient(AddressRule rule, HostTurns turns, TimeProvider clock)
    {
        (_turns, _clock) = (turns, clock);
        var handler = WebHandler.Create(rule, Patience);
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(WebHandler.Agent);
    }

    /// <summary>Asks for what lies at an address, through redirections.</summary>
    /// <param name="uri">The address.</param>
    /// <param name="tag">The entity tag of what is known of it, or null.</param>
    /// <param name="modified">When that was last modified, or null.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<WebAnswer> GetAsync(Uri uri, string? tag, string? modified, CancellationToken cancellation)
    {
        for (var step = 0; step <= MostRedirections; step++)
        {
            var answer = await TryAsync(uri, tag, modified, cancellation).ConfigureAwait(false);
            if (answer is not WebMoved moved) return answer;
            uri = moved.To;
        }

        return new WebTrouble("leads from one address to the next without end", "check the address in a browser", IsLasting: true);
    }

    public void Dispose() => _client.Dispose();

    private async Task<WebAnswer> TryAsync(Uri uri, string? tag, string? modified, CancellationToken cancellation)
    {
        using var turn = await _turns.TakeAsync(uri.Authority, cancellation).ConfigureAwait(false);
        using var patience = new CancellationTokenSource(Patience, _clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var request = Request(uri, tag, modified);
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token).ConfigureAwait(false);
            return await ReadAsync(answer, uri, stop.Token).ConfigureAwait(false);
        }
        catch (Exception error) when ((error as IntakeException ?? error.InnerException as IntakeException) is { } refused)
        {
            return new WebTrouble(refused.Message, refused.Remedy, IsLasting: true);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or InvalidDataException or InvalidOperationException)
        {
            return new WebTrouble($"cannot be fetched ({error.Message})", LookLater, IsLasting: false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new WebTrouble($"no answer within {Patience.TotalSeconds:0} seconds", LookLater, IsLasting: false);
        }
    }

    private static HttpRequestMessage Request(Uri uri, string? tag, string? modified)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, uri);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (modified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        return request;
    }

    private async Task<WebAnswer> ReadAsync(HttpResponseMessage answer, Uri uri, CancellationToken cancellation) => answer switch
    {
        { StatusCode: HttpStatusCode.NotModified } => new WebUnchanged(),
        { StatusCode: HttpStatusCode.Moved or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect } => Moved(answer, uri),
        { IsSuccessStatusCode: true } => await FoundAsync(answer, cancellation).ConfigureAwait(false),
        _ => Refused(answer),
    };

    private static WebAnswer Moved(HttpResponseMessage answer, Uri uri) =>
        answer.Headers.Location is { } location && new Uri(uri, location) is { Scheme: "http" or "https" } to && (to.Scheme == uri.Scheme || to.Scheme == "https")
            ? new WebMoved(to)
            : new WebTrouble("leads to where it cannot be followed", "check the address in a browser", IsLasting: true);

    private static async Task<WebFound> FoundAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        using var body = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var bytes = await ReportSize.ReadAllAsync(body, cancellation).ConfigureAwait(false);
        var type = answer.Content.Headers.ContentType;
        return new WebFound(
            new FetchedPage(bytes, MediaTypes.FormatOf(type?.MediaType), type?.CharSet?.Trim('"')),
            First(answer.Headers.NonValidated, "ETag"),
            First(answer.Content.Headers.NonValidated, "Last-Modified"));
    }

    private WebTrouble Refused(HttpResponseMessage answer)
    {
        var isBusy = answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable;
        var isLasting = !isBusy && (int)answer.StatusCode < 500 && answer.StatusCode is not HttpStatusCode.RequestTimeout;
        var remedy = isLasting ? "check the address in a browser" : LookLater;
        var after = answer.Headers.RetryAfter;
        return new WebTrouble($"the server answers {(int)answer.StatusCode} {answer.ReasonPhrase}", remedy, isLasting)
        {
            IsBusy = isBusy,
            RetryAfter = after?.Delta ?? (after?.Date is { } date ? date - _clock.GetUtcNow() : null),
        };
    }

    private static string? First(System.Net.Http.Headers.HttpHeadersNonValidated headers, string name) =>
        headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}
