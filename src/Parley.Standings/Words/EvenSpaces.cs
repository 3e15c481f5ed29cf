namespace Parley.Standings.Words;

/// <summary>Evens out the white space of words that are cut from a text.</summary>
internal static class EvenSpaces
{
    /// <summary>The words with one space between them.</summary>
    public static string Of(string words) => IsEven(words) ? words : string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsEven(ReadOnlySpan<char> words)
    {
        var wasSpace = true;
        foreach (var letter in words)
        {
            var isSpace = char.IsWhiteSpace(letter);
            if (isSpace && (wasSpace || letter != ' ')) return false;
            wasSpace = isSpace;
        }

        return !wasSpace || words.IsEmpty;
    }
}
