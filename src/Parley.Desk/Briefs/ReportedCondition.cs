using System.Text.RegularExpressions;
using Parley.Standings.Positions;

namespace Parley.Desk.Briefs;

/// <summary>Finds the condition that a report sets behind the words of a position.</summary>
internal static partial class ReportedCondition
{
    /// <summary>" unless reforms are agreed", as the latest sentence with these words has it; empty where it sets none.</summary>
    public static string Of(Stance stance) => stance.Citations.Reverse()
        .Select(citation => (citation.Sentence, At: citation.Sentence.IndexOf(stance.Content, StringComparison.Ordinal)))
        .Where(place => place.At >= 0)
        .Select(place => Condition().Match(place.Sentence[(place.At + stance.Content.Length)..]).Value.TrimEnd())
        .FirstOrDefault("");

    [GeneratedRegex(@"^,? (?:unless|if|provided that|as long as|until|once) (?:[^,;:.""“”—-]|""[^""]{1,60}""|“[^”]{1,60}”){3,120}(?=[,;:.""”]|$)")]
    private static partial Regex Condition();
}
