namespace Parley.Record.Intake;

/// <summary>Passes over the byte order mark with which some programs begin UTF-8.</summary>
internal static class ByteOrderMark
{
    public static ReadOnlyMemory<byte> TrimMark(this ReadOnlyMemory<byte> bytes) => bytes.Span is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
}
