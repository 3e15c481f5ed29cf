using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;

namespace Parley.Record.Intake.Addresses;

/// <summary>Makes what speaks to servers, within the rule on which addresses may be fetched.</summary>
internal static class WebHandler
{
    /// <summary>By what name servers know the program.</summary>
    public static ProductInfoHeaderValue Agent { get; } = new("parley", typeof(WebHandler).Assembly.GetName().Version!.ToString(3));

    /// <param name="rule">Which addresses may be fetched.</param>
    /// <param name="patience">How long to wait for a connection.</param>
    public static SocketsHttpHandler Create(AddressRule rule, TimeSpan patience)
    {
        var handler = new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = 5, ConnectTimeout = patience };
        if (rule != AddressRule.PublicOnly) return handler;
        handler.UseProxy = false;
        handler.ConnectCallback = ConnectPublicAsync;
        return handler;
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
