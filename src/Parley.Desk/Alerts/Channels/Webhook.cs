using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;

namespace Parley.Desk.Alerts.Channels;

/// <summary>Posts alerts as JSON to a server. The header <c>Idempotency-Key</c> has the alert's id, by which the server may know one that comes again.</summary>
internal sealed class Webhook : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };

    public async Task<string?> SendAsync(Uri address, RaisedAlert raised, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(AlertJson.Format(raised), Encoding.UTF8, MediaTypeNames.Application.Json) };
        request.Headers.Add("Idempotency-Key", AlertJson.Id(raised));
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("parley", typeof(Webhook).Assembly.GetName().Version!.ToString(3)));
        try
        {
            using var answer = await _client.SendAsync(request, cancellation).ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : $"the server answers {(int)answer.StatusCode} {answer.ReasonPhrase}";
        }
        catch (HttpRequestException error)
        {
            return $"the server cannot be reached ({error.Message})";
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return $"no answer within {Patience.TotalSeconds:0} seconds";
        }
    }

    public void Dispose() => _client.Dispose();
}
