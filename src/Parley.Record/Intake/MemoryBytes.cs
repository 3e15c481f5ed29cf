using System.Runtime.InteropServices;

namespace Parley.Record.Intake;

/// <summary>Opens bytes in memory as a stream, without copying them where that can be.</summary>
internal static class MemoryBytes
{
    public static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);
}
