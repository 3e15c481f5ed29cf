namespace Parley.Desk.Briefs;

/// <summary>Reads the word lists that are built into the program.</summary>
internal static class WordFile
{
    /// <summary>The words of a list, compared without regard to case; lines that begin with # are comments.</summary>
    public static HashSet<string> Load(string name)
    {
        using var stream = typeof(WordFile).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
