using System.Net;
using System.Net.Http.Headers;

namespace Parley.Record.Intake.Addresses;

/// <summary>Makes what speaks to servers, within the rule on which addresses may be fetched.</summary>
internal static class WebHandler
{
    /// <summary>By what name servers know the program.</summary>
    public static ProductInfoHeaderValue Agent { get; } = new("parley", typeof(WebHandler).Assembly.GetName().Version!.ToString(3));

    /// <param name="rule">Which addresses may be fetched.</param>
    /// <param name="patience">How long to wait for a connection.</param>
    public static SocketsHttpHandler Create(AddressRule rule, TimeSpan patience) => rule == AddressRule.PublicOnly ? Create(new PublicConnections(), patience) : Any(patience);

    /// <param name="connections">What opens connections.</param>
    /// <param name="patience">How long to wait for one.</param>
    public static SocketsHttpHandler Create(PublicConnections connections, TimeSpan patience)
    {
        var handler = Any(patience);
        handler.UseProxy = false;
        handler.ConnectCallback = (context, cancellation) => connections.OpenAsync(context.DnsEndPoint, cancellation);
        return handler;
    }

    private static SocketsHttpHandler Any(TimeSpan patience) => new() { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 5, ConnectTimeout = patience };
}
