namespace Parley.Record.Intake.Addresses;

/// <summary>Fetches what lies at addresses, each once, when the user names them.</summary>
internal sealed class WebClient : IDisposable
{
    private const string CheckAddress = "check the address and the connection, or save the page and give the file";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;

    public WebClient(AddressRule rule)
    {
        _client = new HttpClient(WebHandler.Create(rule, Patience)) { Timeout = Patience };
        _client.DefaultRequestHeaders.UserAgent.Add(WebHandler.Agent);
    }

    /// <exception cref="IntakeException">There is nothing that can be fetched.</exception>
    public FetchedPage Fetch(Uri uri, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        return Send(request, answer => Read(answer, cancellation), cancellation);
    }

    public void Dispose() => _client.Dispose();

    private T Send<T>(HttpRequestMessage request, Func<HttpResponseMessage, T> read, CancellationToken cancellation)
    {
        try
        {
            using var answer = _client.Send(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return read(answer);
        }
        catch (Exception error) when (error is HttpRequestException { InnerException: IntakeException })
        {
            throw error.InnerException!;
        }
        catch (Exception error) when (error is HttpRequestException or HttpIOException or InvalidDataException or InvalidOperationException)
        {
            throw new IntakeException($"cannot be fetched ({error.Message})", CheckAddress, error);
        }
        catch (OperationCanceledException error) when (!cancellation.IsCancellationRequested)
        {
            throw new IntakeException($"no answer within {Patience.TotalSeconds:0} seconds", "try again, or save the page and give the file", error);
        }
    }

    private static FetchedPage Read(HttpResponseMessage answer, CancellationToken cancellation)
    {
        if (!answer.IsSuccessStatusCode) throw new IntakeException($"the server answers {(int)answer.StatusCode} {answer.ReasonPhrase}", CheckAddress);
        using var body = answer.Content.ReadAsStream(cancellation);
        var type = answer.Content.Headers.ContentType;
        return new FetchedPage(ReportSize.ReadAll(body, cancellation), MediaTypes.FormatOf(type?.MediaType), type?.CharSet?.Trim('"'));
    }
}
