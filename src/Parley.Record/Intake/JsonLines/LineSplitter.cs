namespace Parley.Record.Intake.JsonLines;

/// <summary>Splits a stream into lines, each given out as soon as it is complete; holds no more than one line at a time.</summary>
internal static class LineSplitter
{
    private const int Chunk = 32 * 1024;

    public static IEnumerable<Line> Split(Stream stream)
    {
        var buffer = new byte[Chunk];
        var line = new MemoryStream();
        var number = 1;
        while (stream.Read(buffer) is > 0 and var count)
        {
            var start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', start, count - start) is >= 0 and var end)
            {
                Append(line, buffer, start, end);
                yield return Cut(line, number++);
                start = end + 1;
            }

            Append(line, buffer, start, count);
        }

        if (line.Length > 0) yield return Cut(line, number);
    }

    /// <summary>Adds to the line, up to one byte more than a report may have: enough to tell that it is too long.</summary>
    private static void Append(MemoryStream line, byte[] buffer, int start, int end) =>
        line.Write(buffer, start, (int)Math.Min(end - start, ReportSize.Largest + 1 - line.Length));

    private static Line Cut(MemoryStream line, int number)
    {
        var bytes = line.Length > ReportSize.Largest ? null : line.ToArray();
        line.SetLength(0);
        return new Line(number, bytes);
    }
}
