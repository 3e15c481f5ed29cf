using Parley.Language.Models;

namespace Parley.Language.Names;

/// <summary>What a word shows by itself: its letters, its shape, and what the word lists say of it.</summary>
internal sealed class WordForm
{
    private static readonly HashSet<string> _joining = new(StringComparer.Ordinal)
    {
        "of", "for", "and", "the", "&", "-", "de", "da", "di", "du", "del", "della", "der", "den", "van", "von", "bin", "al", "el", "la", "le", "on", "in", "'s",
    };

    /// <summary>What stands before the first and after the last word of a sentence.</summary>
    public static readonly WordForm Boundary = new("");

    public WordForm(string word)
    {
        var text = Normalise(word);
        Written = FeatureHash.Of(text);
        Lower = FeatureHash.OfLower(text);
        Shape = ShapeOf(text);
        Prefix3 = FeatureHash.OfLower(text[..Math.Min(3, text.Length)]);
        Suffix2 = FeatureHash.OfLower(text[^Math.Min(2, text.Length)..]);
        Suffix3 = FeatureHash.OfLower(text[^Math.Min(3, text.Length)..]);
        Suffix4 = FeatureHash.OfLower(text[^Math.Min(4, text.Length)..]);
        Clues = word.Length == 0 ? NameClues.None : NameLexicon.Shared.Of(text);
        HasLetter = ContainsLetter(text);
        IsCapital = text.Length > 0 && char.IsUpper(text[0]);
        IsUpper = IsCapital && text.Length > 1 && !ContainsLower(text);
        JoinsNames = _joining.Contains(word);
    }

    public ulong Written { get; }

    public ulong Lower { get; }

    public ulong Shape { get; }

    public ulong Prefix3 { get; }

    public ulong Suffix2 { get; }

    public ulong Suffix3 { get; }

    public ulong Suffix4 { get; }

    public NameClues Clues { get; }

    public bool HasLetter { get; }

    public bool IsCapital { get; }

    /// <summary>Whether it has two letters or more and none in lower case.</summary>
    public bool IsUpper { get; }

    /// <summary>Whether it can stand inside a name in lower case ("Bank of England").</summary>
    public bool JoinsNames { get; }

    private static ReadOnlySpan<char> Normalise(string word) => word switch
    {
        "``" or "''" or "“" or "”" or "„" => "\"",
        "’s" or "`s" => "'s",
        "‘" or "’" or "`" => "'",
        "–" or "—" or "--" => "-",
        "-LRB-" => "(",
        "-RRB-" => ")",
        _ => word,
    };

    /// <summary>The hash of the shape: runs of capitals, small letters, digits and other signs, a run of three or more cut to two.</summary>
    private static ulong ShapeOf(ReadOnlySpan<char> text)
    {
        ulong hash = 1;
        int before = -1, run = 0;
        foreach (var letter in text)
        {
            var kind = char.IsUpper(letter) ? 'X' : char.IsLower(letter) ? 'x' : char.IsDigit(letter) ? 'd' : letter;
            run = kind == before ? run + 1 : 1;
            before = kind;
            if (run <= 2) hash = hash * 0x100000001B3 + kind;
        }

        return hash;
    }

    private static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter)) return true;
        }

        return false;
    }

    private static bool ContainsLower(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter)) return true;
        }

        return false;
    }
}
