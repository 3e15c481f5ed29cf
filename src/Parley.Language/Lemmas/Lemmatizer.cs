using System.Globalization;
using Parley.Language.Models;
using Parley.Language.Tags;
using Parley.Language.Tokens;

namespace Parley.Language.Lemmas;

/// <summary>Gives each word its lemma, by the rule for its tag and for the longest known ending, up to the whole word.</summary>
/// <remarks>
/// In lower case, but for proper nouns and for words that the treebanks write with a capital wherever they stand ("I", "Israeli"). Safe to
/// use from several threads at once.
/// </remarks>
internal sealed class Lemmatizer
{
    /// <summary>The kind of the model file.</summary>
    public const string Kind = "lemmatizer";

    /// <summary>The version of the model file.</summary>
    public const int Version = 1;

    /// <summary>Stands before a word's first letter, so that an ending can be a whole word.</summary>
    public const char Start = '^';

    /// <summary>The longest ending that a rule has, longer whole words apart.</summary>
    public const int LongestEnding = 14;

    private const int CacheSize = 1 << 14;

    private readonly Dictionary<ulong, SuffixRule> _rules;
    private readonly Known?[] _cache = new Known?[CacheSize];

    /// <summary>Takes rules by the key of their tag and ending.</summary>
    public Lemmatizer(Dictionary<ulong, SuffixRule> rules) => _rules = rules;

    /// <summary>Reads the rules from a model file.</summary>
    /// <exception cref="ModelException">The file cannot be used.</exception>
    public static Lemmatizer Open(string path)
    {
        var lines = ModelFile.Open(path, Kind, Version).Lines("rules");
        var rules = new Dictionary<ulong, SuffixRule>(lines.Length);
        foreach (var line in lines)
        {
            var fields = line.Split('\t');
            rules.Add(Key(fields[0], fields[1]), new SuffixRule(int.Parse(fields[2], CultureInfo.InvariantCulture), fields[3]));
        }

        return new Lemmatizer(rules);
    }

    /// <summary>The key of the rule for a tag and an ending.</summary>
    /// <param name="tag">The fine tag.</param>
    /// <param name="ending">The last letters of a word in the form that <see cref="Basis"/> gives it.</param>
    public static ulong Key(string tag, ReadOnlySpan<char> ending) => FeatureHash.Join(FeatureHash.Of(tag), FeatureHash.Of(ending));

    /// <summary>The form that rules apply to: in lower case unless it is a proper noun, with straight apostrophes.</summary>
    public static string Basis(string word, WordClass wordClass)
    {
        var straight = word.Replace('’', '\'');
        return wordClass == WordClass.Propn ? straight : straight.ToLowerInvariant();
    }

    /// <summary>The lemma of a word with a tag.</summary>
    public string Lemma(Lexeme lexeme, byte tag, TagSet tags)
    {
        ref var slot = ref _cache[(int)((lexeme.Form + tag) & (CacheSize - 1))];
        var known = slot;
        if (known is not null && known.Tag == tag && known.Word == lexeme.Text) return known.Lemma;
        var lemma = Find(lexeme.Text, tags.Names[tag], tags.ClassOf(tag));
        slot = new Known(lexeme.Text, tag, lemma);
        return lemma;
    }

    /// <summary>The lemma of a word with a fine tag, looked up afresh.</summary>
    public string Find(string word, string tag, WordClass wordClass)
    {
        var basis = Basis(word, wordClass);
        var marked = Start + basis;
        for (var length = Math.Min(marked.Length, LongestEnding); length >= 0; length--)
        {
            if (!_rules.TryGetValue(Key(tag, marked.AsSpan(marked.Length - length)), out var rule)) continue;
            var lemma = rule.Apply(basis);
            return lemma == word ? word : lemma;
        }

        return basis == word ? word : basis;
    }

    private sealed record Known(string Word, byte Tag, string Lemma);
}
