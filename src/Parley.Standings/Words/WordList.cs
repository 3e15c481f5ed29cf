namespace Parley.Standings.Words;

/// <summary>Reads the word lists that are built into the program.</summary>
internal static class WordList
{
    /// <summary>The words of a list; lines that begin with # are comments.</summary>
    public static HashSet<string> Load(string name, StringComparer comparer)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(comparer);
    }
}
