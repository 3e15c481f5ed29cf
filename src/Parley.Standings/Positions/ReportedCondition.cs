using System.Text.RegularExpressions;

namespace Parley.Standings.Positions;

/// <summary>Finds the condition that a report sets behind the words of a position.</summary>
public static partial class ReportedCondition
{
    /// <summary>" unless reforms are agreed", as a sentence has it behind the words; empty where it sets none, null where it does not have the words.</summary>
    /// <param name="sentence">The sentence of a report.</param>
    /// <param name="content">The words of the position.</param>
    public static string? Behind(string sentence, string content)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(content);
        var at = sentence.IndexOf(content, StringComparison.Ordinal);
        return at < 0 ? null : Condition().Match(sentence[(at + content.Length)..]).Value.TrimEnd();
    }

    [GeneratedRegex(@"^,? (?:unless|if|provided that|as long as|until|once) (?:[^,;:.""“”—-]|""[^""]{1,60}""|“[^”]{1,60}”){3,120}(?=[,;:.""”]|$)")]
    private static partial Regex Condition();
}
