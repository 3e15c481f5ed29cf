namespace Parley.Language.Tokens;

/// <summary>The abbreviations, prefixes and emoticons that the tokeniser knows, from <c>tokens.txt</c>.</summary>
internal static class TokenLexicon
{
    private const int LongestEntry = 12;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _entries = Read().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, given without its full stop, is written with one ("Corp", "Sept").</summary>
    public static bool IsAbbreviation(ReadOnlySpan<char> word) => IsEntry(word, '.');

    /// <summary>Whether a word is written with a full stop when a number follows ("No. 5").</summary>
    public static bool IsAbbreviationBeforeNumber(ReadOnlySpan<char> word) => IsEntry(word, '#');

    /// <summary>Whether a word is a prefix that a hyphen does not part from what follows ("non", "mid").</summary>
    public static bool IsPrefix(ReadOnlySpan<char> word) => IsEntry(word, '-');

    /// <summary>The length of the emoticon that is the whole of the text, else 0.</summary>
    public static int EmoticonLength(ReadOnlySpan<char> text) =>
        text is ":)" or ":(" or ";)" or ":-)" or ":-(" or ";-)" or ":D" or ":P" or ":))" ? text.Length : 0;

    private static bool IsEntry(ReadOnlySpan<char> word, char mark)
    {
        if (word.Length >= LongestEntry) return false;
        Span<char> entry = stackalloc char[LongestEntry];
        word.CopyTo(entry);
        entry[word.Length] = mark;
        return _entries.Contains(entry[..(word.Length + 1)]);
    }

    private static HashSet<string> Read()
    {
        using var stream = typeof(TokenLexicon).Assembly.GetManifestResourceStream("Parley.Language.Tokens.tokens.txt")!;
        using var reader = new StreamReader(stream);
        var words = reader.ReadToEnd()
            .Split('\n')
            .Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
