namespace Parley.Standings.Comparisons.Words;

/// <summary>Words that stand for one another in official statements whatever the matter.</summary>
internal static class Equivalents
{
    private static readonly Dictionary<string, string> Stems = Load();

    /// <summary>The stem that stands for all words of a word's row, or null.</summary>
    public static string? Of(string word) => Stems.GetValueOrDefault(word);

    private static Dictionary<string, string> Load()
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in WordRows.Read("statement-equivalents.txt"))
        {
            foreach (var word in row) stems[word] = row[0];
        }

        return stems;
    }
}
