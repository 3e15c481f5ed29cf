using System.Text;

namespace Parley.Standings.Comparisons.Words;

/// <summary>Cuts sentences into words, and words down to what their forms have in common.</summary>
internal static class WordForms
{
    private static readonly (string Ending, string Left)[] Endings =
    [
        ("ization", "ize"), ("isation", "ize"), ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ousness", "ous"),
        ("ations", "ate"), ("ation", "ate"), ("ities", ""), ("ments", ""), ("ment", ""), ("ness", ""), ("ings", ""), ("ing", ""),
        ("ions", ""), ("ion", ""), ("ally", ""), ("ies", "i"), ("ity", ""), ("ers", ""), ("ive", ""), ("ed", ""), ("er", ""),
        ("es", ""), ("al", ""), ("ly", ""), ("s", ""), ("e", ""), ("y", "i"),
    ];

    private const int ShortestStem = 3;

    /// <summary>The words of a text as written, without marks; hyphenated words come apart, possessives lose their ending.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var inWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || (start >= 0 && IsInner(text, i)));
            if (inWord && start < 0) start = i;
            if (inWord || start < 0) continue;
            words.Add(WithoutPossessive(text[start..i]));
            start = -1;
        }

        return words;
    }

    /// <summary>The word in lower case without accents and inner dots.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        var isNumber = word.Any(char.IsDigit);
        foreach (var letter in word)
        {
            if (letter != '.' || isNumber) folded.Append(LatinLetters.Plain(char.ToLowerInvariant(letter)));
        }

        return folded.ToString();
    }

    /// <summary>A folded word without the endings of inflection and derivation.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= ShortestStem || char.IsDigit(word[0])) return word;
        foreach (var (ending, rest) in Endings)
        {
            if (word.Length - ending.Length < ShortestStem || !word.EndsWith(ending, StringComparison.Ordinal) || word.EndsWith("ss", StringComparison.Ordinal)) continue;
            var stem = word[..^ending.Length] + rest;
            return ending is "s" or "es" or "ies" or "ings" or "ers" ? StemOnce(stem) : Undouble(stem.TrimEnd('e'));
        }

        return Undouble(word);
    }

    private static string StemOnce(string word)
    {
        foreach (var (ending, rest) in Endings)
        {
            if (ending is "s" or "es" or "ies") continue;
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) return Undouble((word[..^ending.Length] + rest).TrimEnd('e'));
        }

        return Undouble(word);
    }

    private static string Undouble(string stem) =>
        stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;

    private static bool IsInner(string text, int at) =>
        at + 1 < text.Length && (text[at] switch
        {
            '\'' or '’' => char.IsLetter(text[at + 1]),
            '.' or ',' => char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]),
            _ => false,
        } || (text[at] == '.' && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 1])));

    private static string WithoutPossessive(string word) =>
        word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’' ? word[..^2] : word;
}
