namespace Parley.Standings.Words;

/// <summary>Tells whether the words of a position can be understood on their own.</summary>
internal static class ClearWords
{
    private const int FewestWords = 3;
    private const int FewestWordsWithPronoun = 8;

    private static readonly HashSet<string> Pronouns = new(
        ["it", "that", "they", "he", "she", "we", "i", "this", "these", "those", "what", "them", "him", "her", "their", "so", "such", "one"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there are enough words, and neither the first ("making it", "they") nor the last of them point elsewhere.</summary>
    public static bool Are(string content)
    {
        var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        if (words is ["that", _, _, ..]) words = words[1..];
        var fewest = HasPronoun(words) ? FewestWordsWithPronoun : FewestWords;
        return words.Length >= fewest && !Pronouns.Contains(words[0]) && words[1] is not ("it" or "them" or "him" or "her") && !PointsBack(words);
    }

    /// <summary>"For that purpose", "to this end": an earlier sentence tells which.</summary>
    private static bool PointsBack(ReadOnlySpan<string> words) =>
        words[^2] is "that" or "this" or "these" or "those" && words[^1].TrimEnd('.', ',') is "purpose" or "end" or "ends" or "regard" or "respect" or "effect" or "matter";

    private static bool HasPronoun(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Pronouns.Contains(word)) return true;
        }

        return false;
    }
}
