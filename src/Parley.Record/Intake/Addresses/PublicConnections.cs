using System.Net;
using System.Net.Sockets;

namespace Parley.Record.Intake.Addresses;

/// <summary>Connects to public addresses only.</summary>
/// <remarks>
/// Judged is the address that is connected to, after the name was resolved, once for every connection and so for every redirection: no name can hide it, not even one that
/// stands for another address from one moment to the next.
/// </remarks>
internal sealed class PublicConnections
{
    /// <summary>Finds the addresses that a name stands for.</summary>
    public Func<string, CancellationToken, Task<IPAddress[]>> Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>Connects to an address.</summary>
    public Func<IPEndPoint, CancellationToken, Task<Stream>> Connect { get; init; } = ConnectAsync;

    /// <exception cref="IntakeException">The name stands for no public address.</exception>
    public async ValueTask<Stream> OpenAsync(DnsEndPoint place, CancellationToken cancellation)
    {
        var addresses = await Resolve(place.Host, cancellation).ConfigureAwait(false);
        return Array.Find(addresses, PublicAddresses.IsPublic) is { } address
            ? await Connect(new IPEndPoint(address, place.Port), cancellation).ConfigureAwait(false)
            : throw new IntakeException("is an address of this machine or a local network, which may not be read from here", "save the page and give the file");
    }

    private static async Task<Stream> ConnectAsync(IPEndPoint place, CancellationToken cancellation)
    {
        var socket = new Socket(place.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(place, cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
