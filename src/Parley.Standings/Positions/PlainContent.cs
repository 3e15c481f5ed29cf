using System.Text.RegularExpressions;
using Parley.Talks;
using Parley.Text;

namespace Parley.Standings.Positions;

/// <summary>Tells words that say what is demanded, offered or accepted from mere statements of fact, and whole words of a clause from those cut out of one.</summary>
/// <remarks>"Chile demanded that the ban be lifted" is a position; "Chile insists that the ban is unfair" and "Chile agreed: things move fast" are assessments.</remarks>
internal static partial class PlainContent
{
    private static readonly HashSet<string> Subordinators = new(
        ["which", "who", "whom", "whose", "where", "when", "what", "if", "unless", "because", "as", "until", "while", "to", "how", "whether", "after", "before", "since"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Modals = new(
        ["will", "would", "can", "could", "shall", "should", "may", "might", "must", "be", "ought", "needs", "need", "cannot"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Indicatives = new(
        ["is", "are", "was", "were", "has", "had", "does", "did", "isn't", "aren't", "wasn't", "weren't", "hasn't", "hadn't", "doesn't", "didn't"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words of a position are what it is about.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="position">The position, with the words that it was read from.</param>
    public static bool Is(string text, Position position)
    {
        var content = position.Content.In(text);
        if (Conclusion().IsMatch(content)) return false;
        if (Wishes(position.Act) ? IsStatement(content) : position.Act is PositionAct.Refuse or PositionAct.Oppose && Negated().IsMatch(content)) return false;
        if (position.Evidence.Words.Where(verb => verb.End <= position.Content.Start).Select(verb => (Span?)verb).LastOrDefault() is not { } last) return true;
        var between = text[last.End..position.Content.Start];
        if (last.In(text).StartsWith("blam", StringComparison.OrdinalIgnoreCase) && !between.TrimEnd().EndsWith(" for", StringComparison.Ordinal)) return false;
        if (last.In(text).StartsWith("ask", StringComparison.OrdinalIgnoreCase) && Purpose().IsMatch(between)) return false;
        if (last.In(text).StartsWith("warn", StringComparison.OrdinalIgnoreCase) && Condition().IsMatch(between)) return false;
        if (position.Act == PositionAct.Oppose && Matter().IsMatch(text.AsSpan(position.Content.End))) return false;
        if (position.Act == PositionAct.Threaten && between.TrimEnd().EndsWith(" against", StringComparison.Ordinal)) return false;
        return !IsCut(between) && !IsAttempt(last.In(text), between) && !(IsCalling(last.In(text)) && !CallsFor().IsMatch(between)) && !(Wishes(position.Act) && Remark().IsMatch(between));
    }

    private static bool Wishes(PositionAct act) => act is PositionAct.Demand or PositionAct.Accept or PositionAct.Offer;

    /// <summary>Whether the first finite verb, outside of subordinate clauses, states a fact.</summary>
    private static bool IsStatement(string content)
    {
        foreach (var (word, at) in content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select((word, at) => (word.Trim(',', '"', '“', '”'), at)))
        {
            if (Subordinators.Contains(word) || Modals.Contains(word) || (at > 0 && word == "that")) return false;
            if (Indicatives.Contains(word)) return true;
        }

        return false;
    }

    /// <summary>Whether a noun or adjective stands before the content that belongs to it, "called for a sharp | cut", or a verb, "proposed deleting reference to | the fund".</summary>
    private static bool IsCut(string between)
    {
        var before = between.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return between.Length > 0 && char.IsWhiteSpace(between[^1]) && before.Length > 0 && ((Noun().IsMatch(before[^1]) && !Joint().IsMatch(before[^1])) || before.Any(word => Gerund().IsMatch(word)));
    }

    /// <summary>"seeks to calm the markets": what the holder does, and nothing that others could grant.</summary>
    private static bool IsAttempt(string verb, string between) => verb is "seek" or "seeks" or "seeking" or "sought" && between.Trim() == "to";

    private static bool IsCalling(string verb) => verb is "call" or "calls" or "called" or "calling";

    /// <summary>"sought no further fights": not to oppose them is meant, or to oppose others.</summary>
    [GeneratedRegex(@"^no\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negated();

    /// <summary>"Warned that if they leave, | then the pact is void": half of a condition.</summary>
    [GeneratedRegex(@"^then\b", RegexOptions.IgnoreCase)]
    private static partial Regex Conclusion();

    /// <summary>"Warned that if they leave, | the pact would be void".</summary>
    [GeneratedRegex(@"^,? (?:that )?(?:if|unless|should)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Condition();

    /// <summary>"Criticized | the premier in parliament | over his call for": whom, and not yet for what.</summary>
    [GeneratedRegex(@"^ over (?:his|her|its|their)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Matter();

    /// <summary>"Asked for the loan to | build a port": what for, not what.</summary>
    [GeneratedRegex(@"^ for .* to $", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Purpose();

    [GeneratedRegex(@"^[a-z][a-z-]*$")]
    private static partial Regex Noun();

    [GeneratedRegex(@"^[a-z]{2,}ing$")]
    private static partial Regex Gerund();

    /// <summary>Words after which a content can begin.</summary>
    [GeneratedRegex(@"^(?:to|that|for|of|with|on|upon|against|from|by|in|into|at|over|as|about|towards?|not|back|off|out|up|down|also|again|both|and|or|him|her|it|them|us|only|strongly|firmly|any|all|[a-z]+ly)$")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:for|on|upon)\b")]
    private static partial Regex CallsFor();

    /// <summary>A full quotation behind a comma or colon: "agreed, 'Things move fast'".</summary>
    [GeneratedRegex(@"^\s*[,:]\s*[""“']")]
    private static partial Regex Remark();
}
