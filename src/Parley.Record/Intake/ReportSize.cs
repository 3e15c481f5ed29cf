namespace Parley.Record.Intake;

/// <summary>How large a report may be.</summary>
internal static class ReportSize
{
    /// <summary>The bytes of the largest file or line that is taken in.</summary>
    public const int Largest = 64 * 1024 * 1024;

    /// <summary>The UTF-16 code units of the longest text that is taken in; a long book has half of that.</summary>
    public const int LongestText = 2_000_000;

    private const int Piece = 64 * 1024;

    public static IntakeException TooLarge() => new($"is larger than {Largest / 1024 / 1024} MB", "split it: one report a file, or one a line of JSON lines");

    /// <exception cref="IntakeException">The text is too long for a report, or has characters that no text has.</exception>
    public static void Check(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal)) throw new IntakeException("has NUL characters, which no text has", "save it again as text");
        if (text.Length > LongestText) throw new IntakeException("is too long for a report (more than 2 million characters)", "split it: one report a file");
    }

    /// <summary>All bytes of a stream.</summary>
    /// <exception cref="IntakeException">They are too many.</exception>
    public static byte[] ReadAll(Stream stream, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[Piece];
        while (stream.Read(buffer) is > 0 and var count)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(bytes, buffer.AsSpan(0, count));
        }

        return bytes.ToArray();
    }

    /// <inheritdoc cref="ReadAll"/>
    public static async Task<byte[]> ReadAllAsync(Stream stream, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[Piece];
        while (await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false) is > 0 and var count) Add(bytes, buffer.AsSpan(0, count));
        return bytes.ToArray();
    }

    private static void Add(MemoryStream bytes, ReadOnlySpan<byte> piece)
    {
        if (bytes.Length + piece.Length > Largest) throw TooLarge();
        bytes.Write(piece);
    }
}
