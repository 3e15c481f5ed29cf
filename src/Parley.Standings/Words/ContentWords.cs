namespace Parley.Standings.Words;

/// <summary>The words of a phrase that carry its meaning, stripped of their endings: what two phrases must share to speak of the same thing.</summary>
internal static class ContentWords
{
    private const int LongestOnStack = 64;

    private static readonly HashSet<string> Stop = WordList.Load("stopwords.txt", StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StopWords = Stop.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ies", "ed", "es", "al", "s", "e", "y"];

    /// <summary>The stems of a phrase's content words.</summary>
    public static HashSet<string> Of(ReadOnlySpan<char> phrase)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= phrase.Length; i++)
        {
            var inWord = i < phrase.Length && (char.IsLetterOrDigit(phrase[i]) || (phrase[i] == '.' && start >= 0 && i + 1 < phrase.Length && char.IsDigit(phrase[i + 1])));
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            Add(stems, phrase[start..i]);
            start = -1;
        }

        return stems;
    }

    /// <summary>The share of the smaller set that the two have in common, 0 to 1; 0 when they share fewer words than <paramref name="least"/>.</summary>
    public static double Overlap(HashSet<string> one, HashSet<string> other, int least = 1)
    {
        var shared = one.Count(other.Contains);
        return shared < least ? 0 : (double)shared / Math.Min(one.Count, other.Count);
    }

    private static void Add(HashSet<string> stems, ReadOnlySpan<char> word)
    {
        var lower = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        if (lower.Length > 1 && !StopWords.Contains(lower)) stems.Add(Stem(lower).ToString());
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        }

        return word;
    }
}
