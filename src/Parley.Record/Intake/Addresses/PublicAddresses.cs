using System.Net;
using System.Net.Sockets;

namespace Parley.Record.Intake.Addresses;

/// <summary>Tells the addresses of the public internet from those of a machine, a local network, or none.</summary>
/// <remarks>IANA registries of special-purpose addresses (RFC 6890). An IPv4 address inside an IPv6 one (mapped, 6to4, NAT64) counts as the former.</remarks>
internal static class PublicAddresses
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "fc00::/7",
            "fe80::/10", "fec0::/10", "ff00::/8",
        }.Select(IPNetwork.Parse),
    ];

    public static bool IsPublic(IPAddress address)
    {
        var plain = Inner(address);
        return !Special.Any(network => network.Contains(plain));
    }

    private static IPAddress Inner(IPAddress address)
    {
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return bytes switch
        {
            [0x20, 0x02, ..] => new IPAddress(bytes.AsSpan(2, 4)),
            [0x00, 0x64, 0xFF, 0x9B, 0, 0, ..] => new IPAddress(bytes.AsSpan(12, 4)),
            _ => address,
        };
    }
}
