namespace Parley.Standings.Words;

/// <summary>The words of a phrase that carry its meaning, stripped of their endings: what two phrases must share to speak of the same thing.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> Stop = Load();

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "al", "s", "e", "y"];

    /// <summary>The stems of a phrase's content words.</summary>
    public static HashSet<string> Of(string phrase)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= phrase.Length; i++)
        {
            var inWord = i < phrase.Length && (char.IsLetterOrDigit(phrase[i]) || (phrase[i] == '.' && start >= 0 && i + 1 < phrase.Length && char.IsDigit(phrase[i + 1])));
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            var word = phrase[start..i].ToLowerInvariant();
            start = -1;
            if (word.Length > 1 && !Stop.Contains(word)) stems.Add(Stem(word));
        }

        return stems;
    }

    /// <summary>The share of the smaller set that the two have in common, 0 to 1; 0 when they share fewer words than <paramref name="least"/>.</summary>
    public static double Overlap(HashSet<string> one, HashSet<string> other, int least = 1)
    {
        var shared = one.Count(other.Contains);
        return shared < least ? 0 : (double)shared / Math.Min(one.Count, other.Count);
    }

    private static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(end => word.Length >= end.Length + 4 && word.EndsWith(end, StringComparison.Ordinal));
        return ending is null ? word : word[..^ending.Length];
    }

    private static HashSet<string> Load()
    {
        using var stream = typeof(ContentWords).Assembly.GetManifestResourceStream("stopwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal);
    }
}
