using Parley.Text;

namespace Parley.Language.Tokens;

/// <summary>Splits what is written as one word and is two: "don't", "China's", "cannot", "gonna".</summary>
internal static class Clitics
{
    private static readonly string[] _endings = ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _withoutApostrophe =
        new HashSet<string>(
            ["dont", "cant", "didnt", "doesnt", "isnt", "wasnt", "wouldnt", "couldnt", "havent", "arent", "hasnt"],
            StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds the parts of a word that starts at <paramref name="offset"/> in the text.</summary>
    public static void Split(ReadOnlySpan<char> word, int offset, List<Span> tokens)
    {
        var first = tokens.Count;
        var end = word.Length;
        while (end > 0)
        {
            var length = EndingLength(word[..end]);
            var start = length == 0 ? 0 : end - length;
            tokens.Add(new Span(offset + start, offset + end));
            end = start;
        }

        tokens.Reverse(first, tokens.Count - first);
    }

    /// <summary>The length of the ending that a text starts with and a word's end follows ("'s" after a bracket or number), else 0.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var ending in _endings)
        {
            if (ending[0] != '\'' || text.Length < ending.Length || !Matches(text[..ending.Length], ending)) continue;
            if (text.Length == ending.Length || !char.IsLetterOrDigit(text[ending.Length])) return ending.Length;
        }

        return 0;
    }

    private static int EndingLength(ReadOnlySpan<char> word)
    {
        foreach (var ending in _endings)
        {
            if (word.Length > ending.Length && Matches(word[^ending.Length..], ending)) return ending.Length;
        }

        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return 3;
        if (IsOneOf(word, "im")) return 1;
        if (IsOneOf(word, "ive")) return 2;
        if (IsOneOf(word, "alot")) return 3;
        if (word.Length == 5 && IsOneOf(word, "gonna", "gotta", "wanna")) return 2;
        return word.Length is >= 4 and <= 7 && _withoutApostrophe.Contains(word) ? 2 : 0;
    }

    private static bool IsOneOf(ReadOnlySpan<char> word, params ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool Matches(ReadOnlySpan<char> text, string ending)
    {
        for (var i = 0; i < ending.Length; i++)
        {
            var unit = text[i] == '’' ? '\'' : char.ToLowerInvariant(text[i]);
            if (unit != ending[i]) return false;
        }

        return true;
    }
}
