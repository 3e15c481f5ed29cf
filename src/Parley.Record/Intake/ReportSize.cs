namespace Parley.Record.Intake;

/// <summary>How large a report may be.</summary>
internal static class ReportSize
{
    /// <summary>The bytes of the largest report that is taken in; a long book has a tenth.</summary>
    public const int Largest = 64 * 1024 * 1024;

    public static IntakeException TooLarge() => new($"is larger than {Largest / 1024 / 1024} MB", "split it: one report a file, or one a line of JSON lines");

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="IntakeException">They are too many.</exception>
    public static byte[] ReadAll(Stream stream, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (stream.Read(buffer) is > 0 and var count)
        {
            cancellation.ThrowIfCancellationRequested();
            if (bytes.Length + count > Largest) throw TooLarge();
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
