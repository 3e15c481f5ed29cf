using System.Text.RegularExpressions;
using Parley.Text;

namespace Parley.Record.Searching;

/// <summary>The words that are looked for: each alone, or several in quotation marks together.</summary>
internal sealed partial class SearchWords
{
    private const int ShortestStem = 3;
    private const int LongestQuote = 300;

    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    private readonly string[] _stems;

    private SearchWords(string[] parts)
    {
        Parts = parts;
        _stems = [.. parts.SelectMany(part => part.Split(' ')).Select(Stem)];
    }

    /// <summary>Words and phrases; of letters and digits with single blanks between them.</summary>
    public IReadOnlyList<string> Parts { get; }

    /// <summary>Every part in quotation marks, blanks between them: what FTS5 and PostgreSQL's web search alike take for "all of these".</summary>
    public string Query => string.Join(' ', Parts.Select(part => $"\"{part}\""));

    /// <summary>Reads what a person gave; null when there is no word in it.</summary>
    public static SearchWords? Parse(string? text)
    {
        if (text is null) return null;
        var parts = Part().Matches(text)
            .SelectMany(part => part.Value.StartsWith('"') ? [string.Join(' ', Word().Matches(part.Value).Select(word => word.Value))] : Word().Matches(part.Value).Select(word => word.Value))
            .Where(part => part.Length > 0)
            .ToArray();
        return parts.Length == 0 ? null : new SearchWords(parts);
    }

    /// <summary>The first line of a text, where no words are looked for.</summary>
    public static Span Beginning(string text) => Line(text, 0);

    /// <summary>Whether a passage has a form of every word.</summary>
    public bool AreIn(ReadOnlySpan<char> passage)
    {
        foreach (var stem in _stems)
        {
            if (IndexOf(passage, stem) < 0) return false;
        }

        return true;
    }

    /// <summary>The line of a text in which the first of the words stands, shortened around it.</summary>
    public Span Passage(string text)
    {
        return Line(text, _stems.Select(stem => IndexOf(text, stem)).Where(at => at >= 0).DefaultIfEmpty(0).Min());
    }

    private static Span Line(string text, int first)
    {
        var start = first == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], first - 1) + 1;
        if (first - start > LongestQuote / 2) start = NextWord(text, first - (LongestQuote / 2), first);
        var end = text.IndexOfAny(['\n', '\r'], first);
        if (end < 0) end = text.Length;
        return new Span(start, end - start <= LongestQuote ? end : LastWord(text, start + LongestQuote, first));
    }

    /// <summary>The place from which on a word begins, no later than at another.</summary>
    private static int NextWord(string text, int from, int latest)
    {
        while (from < latest && !char.IsWhiteSpace(text[from - 1])) from++;
        return from;
    }

    /// <summary>The place up to which a word ends, after another if there is such a place.</summary>
    private static int LastWord(string text, int to, int first)
    {
        var end = to;
        while (end > first && !char.IsWhiteSpace(text[end])) end--;
        return end > first ? end : to;
    }

    private static int IndexOf(ReadOnlySpan<char> text, string stem)
    {
        for (var from = 0; ; from++)
        {
            var at = text[from..].IndexOf(stem, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return -1;
            from += at;
            if (from == 0 || !char.IsLetterOrDigit(text[from - 1])) return from;
        }
    }

    private static string Stem(string word)
    {
        var ending = Array.Find(Endings, ending => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && word.Length - ending.Length >= ShortestStem);
        return ending is null ? word : word[..^ending.Length];
    }

    [GeneratedRegex("\"[^\"]*\"|[^\"\\s]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
