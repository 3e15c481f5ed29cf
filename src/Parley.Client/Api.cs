using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Parley.Talks.Json;

namespace Parley.Client;

/// <summary>Sends requests to a server, and takes its answers.</summary>
/// <param name="http">Sends them. Its base address is the server's.</param>
internal sealed class Api(HttpClient http)
{
    /// <summary>Shows that a request comes from a program: a page of another site cannot send it.</summary>
    private const string ProgramHeader = "Parley-Client";

    public HttpClient Http => http;

    public Task<T> GetAsync<T>(string path, Look look, IEnumerable<(string Name, string? Value)> asked, CancellationToken cancellation) =>
        SendAsync<T>(new HttpRequestMessage(HttpMethod.Get, Address(path, [("on", Day(look.On)), ("asOf", Day(look.AsOf)), .. asked])), cancellation);

    public Task<T> PostAsync<T>(string path, IEnumerable<(string Name, string? Value)> fields, CancellationToken cancellation) =>
        SendAsync<T>(new HttpRequestMessage(HttpMethod.Post, Address(path, [])) { Content = new FormUrlEncodedContent(Given(fields)) }, cancellation);

    /// <summary>Sends files along, with other fields of the form.</summary>
    public async Task<T> SendFilesAsync<T>(string path, string field, IEnumerable<GivenReport> files, IEnumerable<(string Name, string? Value)> fields, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in Given(fields)) form.Add(new StringContent(value), name);
        foreach (var file in files) form.Add(new ReadOnlyMemoryContent(file.Content), field, file.Name);
        return await SendAsync<T>(new HttpRequestMessage(HttpMethod.Post, Address(path, [])) { Content = form }, cancellation).ConfigureAwait(false);
    }

    /// <summary>A file as it is.</summary>
    public async Task<byte[]> GetBytesAsync(string path, Look look, IEnumerable<(string Name, string? Value)> asked, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(Address(path, [("on", Day(look.On)), ("asOf", Day(look.AsOf)), .. asked]), cancellation).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode) throw await ProblemAsync(answer, cancellation).ConfigureAwait(false);
        return await answer.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
    }

    public async Task<T> SendAsync<T>(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var sent = request;
        sent.Headers.Add(ProgramHeader, "1");
        using var answer = await http.SendAsync(sent, cancellation).ConfigureAwait(false);
        if (!answer.IsSuccessStatusCode) throw await ProblemAsync(answer, cancellation).ConfigureAwait(false);
        try
        {
            return await answer.Content.ReadFromJsonAsync<T>(ClientJson.Options, cancellation).ConfigureAwait(false) ?? throw new JsonException("The answer is null.");
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or ReadingFormatException)
        {
            throw new ParleyException(answer.StatusCode, "The server's answer is not one of Parley.", "Check the address, and that the client is of the server's version.");
        }
    }

    public static async Task<ParleyException> ProblemAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        try
        {
            var problem = await answer.Content.ReadFromJsonAsync<Problem>(ClientJson.Options, cancellation).ConfigureAwait(false);
            return new ParleyException(answer.StatusCode, problem?.Title ?? "", problem?.Detail ?? "");
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return new ParleyException(answer.StatusCode, $"The server answered {(int)answer.StatusCode} {answer.ReasonPhrase}.", "Check the address.");
        }
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<KeyValuePair<string, string>> Given(IEnumerable<(string Name, string? Value)> fields) =>
        fields.Where(field => field.Value is not null).Select(field => KeyValuePair.Create(field.Name, field.Value!));

    private static Uri Address(string path, IEnumerable<(string Name, string? Value)> asked)
    {
        var query = string.Join('&', Given(asked).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return new Uri(query.Length == 0 ? path : $"{path}?{query}", UriKind.Relative);
    }

    private sealed record Problem(string? Title, string? Detail);
}
