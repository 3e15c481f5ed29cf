using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Parley.Record.Intake.Addresses;

/// <summary>Fetches what lies at addresses. The only part of Parley that uses the network, and only when the user names an address.</summary>
internal sealed class WebClient : IDisposable
{
    private const string CheckAddress = "check the address and the connection, or save the page and give the file";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client;

    public WebClient(AddressRule rule)
    {
        var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 5, ConnectTimeout = Patience };
        if (rule == AddressRule.PublicOnly)
        {
            handler.UseProxy = false;
            handler.ConnectCallback = ConnectPublicAsync;
        }

        _client = new HttpClient(handler) { Timeout = Patience };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("parley", typeof(WebClient).Assembly.GetName().Version!.ToString(3)));
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
        catch (Exception error) when (error is HttpRequestException or HttpIOException)
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

    /// <summary>Connects to public addresses only. The address is judged after the name was resolved, and for every redirection, so that no name can hide it.</summary>
    private static async ValueTask<Stream> ConnectPublicAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation).ConfigureAwait(false);
        if (Array.Find(addresses, PublicAddresses.IsPublic) is not { } address) throw new IntakeException("is an address of this machine or a local network, which may not be read from here", "save the page and give the file");
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(address, context.DnsEndPoint.Port, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
