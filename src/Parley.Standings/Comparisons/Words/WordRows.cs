namespace Parley.Standings.Comparisons.Words;

/// <summary>Reads lists of words that are built in: words parted by spaces, lines that begin with # are notes.</summary>
internal static class WordRows
{
    public static IReadOnlyList<string[]> Read(string name)
    {
        using var stream = typeof(WordRows).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd()
            .Split('\n')
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
    }
}
