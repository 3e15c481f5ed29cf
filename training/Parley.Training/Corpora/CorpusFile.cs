using System.IO.Compression;

namespace Parley.Training.Corpora;

/// <summary>Opens files of corpora, gzipped or not.</summary>
internal static class CorpusFile
{
    /// <summary>The lines of a file; one whose name ends in <c>.gz</c> is unpacked.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static Stream Open(string path)
    {
        var file = File.OpenRead(path);
        return path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
