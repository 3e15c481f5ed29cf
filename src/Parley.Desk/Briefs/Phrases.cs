using System.Text.RegularExpressions;
using Parley.Standings;

namespace Parley.Desk.Briefs;

/// <summary>The small change of English sentences.</summary>
internal static partial class Phrases
{
    private const int LongestQuote = 180;

    /// <summary>So much is shown behind the words of interest.</summary>
    private const int WordsBehind = 24;

    private const string QuotationMarks = "\"“”";

    private static readonly HashSet<string> Starters = new(
        [
            "A", "All", "An", "Any", "As", "At", "Both", "But", "By", "Each", "Every", "For", "He", "Her", "His", "If", "In", "It", "Its", "More", "My", "No", "Not", "Now", "On",
            "One", "Only", "Our", "She", "Some", "Such", "That", "The", "Their", "There", "These", "They", "This", "Those", "To", "Under", "We", "What", "When", "Without", "You",
        ],
        StringComparer.Ordinal);

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}",
    };

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Sentence(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Words cut out of a sentence, made ready to stand in another: without punctuation at the ends or quotation marks around the beginning.</summary>
    public static string Clause(string words)
    {
        var clause = words.Trim(' ', '.', ',', ';', ':', '-');
        if (clause.Length > 0 && QuotationMarks.Contains(clause[0])) clause = string.Concat(clause.Where(letter => !QuotationMarks.Contains(letter)));
        else if (clause.Count(letter => letter == '"') % 2 == 1) clause = clause.Replace("\"", "", StringComparison.Ordinal);
        else if (clause.Length > 1 && QuotationMarks.Contains(clause[^1]) && clause[^2] is '.' or ',') clause = clause[..^2] + clause[^1];
        return Inside(clause.Trim(' ', '.', ',', ';', ':', '-'));
    }

    /// <summary>Words that began a sentence as they stand inside one: the first letter in lower case, unless it may be a name's.</summary>
    private static string Inside(string text)
    {
        var end = text.IndexOf(' ');
        return end > 0 && Starters.Contains(text[..end]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>"one report", "3 reports".</summary>
    public static string Count(int number, string thing) => number == 1 ? $"one {thing}" : $"{number} {thing}s";

    /// <summary>"3 reports", by how many the sentences come from; null for one.</summary>
    public static string? Reports(IEnumerable<Citation> citations)
    {
        var reports = citations.Select(citation => citation.Report).Distinct(StringComparer.Ordinal).Count();
        return reports > 1 ? Count(reports, "report") : null;
    }

    /// <summary>The notes that there are, in one; null when there are none.</summary>
    public static string? Notes(params IEnumerable<string?> notes)
    {
        var given = notes.Where(note => !string.IsNullOrEmpty(note)).ToList();
        return given.Count == 0 ? null : string.Join("; ", given);
    }

    /// <summary>In how many reports and since when; null for what one report says.</summary>
    public static string? History(DateOnly? since, DateOnly? latest, int reports) => reports < 2 ? null
        : since is { } first && first != latest ? $"{reports} reports since {Days.Short(first)}" : Count(reports, "report");

    /// <summary>A sentence of a report in quotation marks, without its dateline, and cut at a word where it is too long for a line.</summary>
    public static string Quote(string sentence) => $"“{Shorten(Dateline().Replace(sentence, "").Trim('"', '“', '”'), LongestQuote)}”";

    /// <summary>The same, cut at the beginning instead where the words of interest stand too far behind.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="interest">What the words of interest look like.</param>
    public static string Quote(string sentence, Regex interest)
    {
        var words = Dateline().Replace(sentence, "").Trim('"', '“', '”');
        var found = interest.Match(words);
        var end = Math.Min(words.Length, found.Index + found.Length + WordsBehind);
        if (!found.Success || end <= LongestQuote) return Quote(sentence);
        var start = words.IndexOf(' ', end - LongestQuote + 1) + 1;
        return $"“…{Shorten(words[start..], LongestQuote)}”";
    }

    /// <summary>A text cut at a word to at most so many UTF-16 code units, an ellipsis included.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest) return text;
        var cut = text.LastIndexOf(' ', longest - 1);
        if (cut < longest / 2) cut = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return text[..cut].TrimEnd(',', ';', ':', '-', ' ') + "…";
    }

    /// <summary>"WASHINGTON, Sept 18 -", "BEIJING (Xinhua) --".</summary>
    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\s.,'’/]{2,40}?(?:,\s*\p{Lu}\p{Ll}+\.?\s+\d{1,2})?\s*(?:\([^)]{1,20}\)\s*)?(?:--?|–|—)\s+")]
    private static partial Regex Dateline();
}
