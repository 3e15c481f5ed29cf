namespace Parley.Desk.Briefs;

/// <summary>Tells the form of the words of a position from their first words and their finite verbs.</summary>
/// <param name="Form">The form.</param>
/// <param name="Words">The words, without the "to" or "that" that introduces them.</param>
internal sealed record ContentShape(ContentForm Form, string Words)
{
    private const int LongestNounPhrase = 16;

    private static readonly HashSet<string> Verbs = WordFile.Load("verbs.txt");

    private static readonly HashSet<string> VerbsAlsoNouns = WordFile.Load("verbs-also-nouns.txt");

    private static readonly HashSet<string> Openers = new(
        [
            "a", "an", "the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "all", "any", "each", "every", "more", "no", "some",
            "such", "it", "them", "him", "us", "up", "off", "out", "back", "down", "another", "other", "both",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Finite = new(
        [
            "is", "are", "was", "were", "will", "would", "can", "could", "shall", "should", "may", "might", "must", "has", "had", "have", "does", "did",
            "do", "cannot", "be", "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "can't", "couldn't", "hasn't", "hadn't", "haven't",
            "doesn't", "didn't", "don't",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Subordinators = new(
        ["that", "which", "who", "whom", "whose", "where", "when", "what", "how", "why", "whether", "if", "unless", "because", "as", "until", "while", "to"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Conditions = new(["if", "unless", "until", "once", "when", "because", "as", "while"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is a noun phrase that begins with an article or the like: "a quick settlement".</summary>
    public bool IsPlainNounPhrase => Form == ContentForm.NounPhrase && Openers.Contains(Words.Split(' ')[0]);

    /// <summary>The form of a position's content.</summary>
    public static ContentShape Of(string content)
    {
        var words = content.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [] => new(ContentForm.Unclear, content),
            ["to", _, ..] => new(ContentForm.Infinitive, content[3..]),
            [var word, ..] when Conditions.Contains(word) => new(ContentForm.Unclear, content),
            [var word, _, ..] when word.EndsWith("ly", StringComparison.Ordinal) && IsVerb(words[1..]) => new(ContentForm.Infinitive, content),
            ["not", "to", _, ..] => new(ContentForm.Infinitive, "not " + content[7..]),
            ["that", _, ..] when FiniteOf(words.AsSpan(1)) is { } verb => new(ClauseWith(verb), content[5..]),
            _ when IsVerb(words) => new(ContentForm.Infinitive, content),
            [[>= 'A' and <= 'Z', ..], var verb, ..] when Verbs.Contains(verb) => new(ContentForm.Wish, content),
            _ when FiniteOf(words) is { } verb => new(ClauseWith(verb), content),
            { Length: <= LongestNounPhrase } => new(ContentForm.NounPhrase, content),
            _ => new(ContentForm.Unclear, content),
        };
    }

    /// <summary>"Overhaul of fees must ..." begins with a noun.</summary>
    private static bool IsVerb(string[] words) => words is not [[>= 'A' and <= 'Z', ..], "of", ..] &&
        (Verbs.Contains(words[0].TrimEnd(',')) || (VerbsAlsoNouns.Contains(words[0]) && words.Length > 1 && (Openers.Contains(words[1]) || char.IsUpper(words[1][0]) || char.IsDigit(words[1][0]))));

    private static ContentForm ClauseWith(string verb) => verb == "be" ? ContentForm.Wish : ContentForm.Clause;

    /// <summary>The first finite verb, unless it stands in a relative or other subordinate clause; null when there is none.</summary>
    private static string? FiniteOf(ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (Subordinators.Contains(word)) return null;
            if (Finite.Contains(word)) return word;
        }

        return null;
    }
}
