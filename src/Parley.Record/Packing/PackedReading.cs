using Parley.Talks;

namespace Parley.Record.Packing;

/// <summary>Readings in few bytes that are unpacked many times faster than JSON is parsed. The journal keeps the JSON; this is derived from it.</summary>
/// <remarks>Confidences keep three decimals, as in JSON. Whoever changes the layout raises <see cref="Version"/>.</remarks>
internal static class PackedReading
{
    /// <summary>The layout's version; a record with another is rebuilt when it is opened.</summary>
    public const int Version = 6;

    /// <summary>Packs a reading.</summary>
    public static byte[] Pack(Reading reading)
    {
        var writer = new PackedWriter();
        new ReadingPacker(writer).Pack(reading);
        return writer.ToArray();
    }

    /// <summary>The reading that was packed.</summary>
    public static Reading Unpack(byte[] bytes)
    {
        using var reader = new PackedReader(bytes);
        return ReadingUnpacker.Unpack(reader);
    }
}
