using System.Net.Http.Headers;

namespace Parley.Record.Intake.Addresses;

/// <summary>Fetches the report at an address. The only part of Parley that uses the network, and only when the user names an address.</summary>
internal static class WebReport
{
    private const string CheckAddress = "check the address and the connection, or save the page and give the file";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static PendingReport At(string address, ReportFacts given) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? new PendingReport(address, cancellation => Take(uri, given, cancellation))
            : PendingReport.Problem(address, "is not an address that can be read", "give one that starts with http:// or https://");

    private static TakenReport Take(Uri uri, ReportFacts given, CancellationToken cancellation)
    {
        try
        {
            using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = ReportSize.Largest };
            using var request = new HttpRequestMessage(HttpMethod.Get, uri);
            request.Headers.UserAgent.Add(new ProductInfoHeaderValue("parley", typeof(WebReport).Assembly.GetName().Version!.ToString(3)));
            using var answer = client.Send(request, cancellation);
            if (!answer.IsSuccessStatusCode) throw new IntakeException($"the server answers {(int)answer.StatusCode} {answer.ReasonPhrase}", CheckAddress);
            using var body = answer.Content.ReadAsStream(cancellation);
            var bytes = ReportSize.ReadAll(body, cancellation);
            var type = answer.Content.Headers.ContentType;
            return DocumentReport.Make(bytes, FormatOf(type), NameOf(uri), given, type?.CharSet?.Trim('"'));
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

    private static ReportFormat? FormatOf(MediaTypeHeaderValue? type) => type?.MediaType?.ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => ReportFormat.Html,
        "application/pdf" => ReportFormat.Pdf,
        "text/plain" => ReportFormat.Text,
        _ => null,
    };

    /// <summary>The last word of the address: <c>https://example.org/news/talks-resume.html</c> is <c>talks-resume</c>.</summary>
    private static string NameOf(Uri uri)
    {
        var last = Path.GetFileNameWithoutExtension(uri.AbsolutePath.TrimEnd('/'));
        return last.Length > 0 ? Uri.UnescapeDataString(last) : uri.Host;
    }
}
