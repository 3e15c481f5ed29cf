using System.Text.RegularExpressions;
using Parley.Standings.Positions;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Puts a position into one sentence.</summary>
internal static partial class PositionWording
{
    private const int LettersOfStem = 4;

    /// <summary>"China demands that ...", "China refuses to ...", "China offers: ...".</summary>
    /// <param name="stance">The position.</param>
    /// <param name="sides">The parties of the talks; between two of them, an address to the other goes without saying.</param>
    public static string Sentence(Stance stance, ValueList<string> sides)
    {
        var holder = new Subject(stance.Holder);
        var content = ContentShape.Of(Phrases.Clause(stance.Content));
        if (IsAfterTo(stance, content)) content = content with { Form = ContentForm.Infinitive };
        return Phrases.Sentence($"{holder.Name} {Predicate(stance, holder, content, sides)}{Condition(stance)}.");
    }

    private static string Predicate(Stance stance, Subject holder, ContentShape content, ValueList<string> sides)
    {
        var before = Before(stance);
        var named = stance.Target is { } party && party != stance.Holder && IsNamed(party, before) ? PartyName.In(party) : null;
        var target = Addressee(before) is { } asked && (named is null || !Names(stance.Target!, asked)) ? asked : named;
        var (verb, link) = (stance.Act, content.Form) switch
        {
            (PositionAct.Offer, _) when Commitment().IsMatch(before) && !IsBareVerb(content) => ("commit", "to"),
            (PositionAct.Oppose, ContentForm.Clause) when Warning().IsMatch(before) => ("warn", "that"),
            (PositionAct.Oppose, _) when Accusation().Match(before) is { Success: true } accusation => ("accuse", $"{Whom(accusation)} of"),
            (PositionAct.Oppose, _) when Blame().Match(before) is { Success: true } blame => (blame.Value.StartsWith("bl", StringComparison.OrdinalIgnoreCase) ? "blame" : "criticize", $"{Whom(blame)} for"),
            (PositionAct.Oppose, ContentForm.Clause) when Criticism().IsMatch(before) => ("oppose", ""),
            (PositionAct.Support, ContentForm.Clause) when Praise().IsMatch(before) => ("support", ""),
            (PositionAct.Demand, ContentForm.Infinitive) when OwnWish().IsMatch(before) => ("want", "to"),
            (PositionAct.Demand, ContentForm.Infinitive) => target is null ? ("call", "for action to") : ("want", $"{target} to"),
            (PositionAct.Demand, ContentForm.Wish) => ("demand", "that"),
            (PositionAct.Demand, ContentForm.Clause) => ("insist", "that"),
            (PositionAct.Demand, ContentForm.NounPhrase) => ("demand", ""),
            (PositionAct.Offer, ContentForm.Infinitive) => ("offer", "to"),
            (PositionAct.Offer, ContentForm.Clause) => ("signal", "that"),
            (PositionAct.Offer, ContentForm.NounPhrase) => ("offer", ""),
            (PositionAct.Accept, ContentForm.Infinitive) => ("agree", "to"),
            (PositionAct.Accept, ContentForm.Clause or ContentForm.Wish) => ("agree", "that"),
            (PositionAct.Accept, ContentForm.NounPhrase) => ("accept", ""),
            (PositionAct.Refuse, ContentForm.Infinitive) => ("refuse", "to"),
            (PositionAct.Refuse, ContentForm.Clause) => (IsDenial(stance) ? "deny" : "counter", "that"),
            (PositionAct.Refuse, ContentForm.NounPhrase or ContentForm.Unclear) when IsDenial(stance) => ("deny", ""),
            (PositionAct.Refuse, ContentForm.NounPhrase) => ("reject", ""),
            (PositionAct.Threaten, ContentForm.Infinitive) => ("threaten", "to"),
            (PositionAct.Threaten, ContentForm.Clause) => ("warn", "that"),
            (PositionAct.Threaten, ContentForm.NounPhrase) => ("threaten", target is null || !content.IsPlainNounPhrase ? "" : $"{target} with"),
            (PositionAct.Support, ContentForm.Infinitive) => ("favor", "moves to"),
            (PositionAct.Oppose, ContentForm.Infinitive) => ("oppose", "moves to"),
            (PositionAct.Support, ContentForm.Clause) => ("hold", "that"),
            (PositionAct.Support, ContentForm.NounPhrase) => ("support", ""),
            (PositionAct.Oppose, ContentForm.Clause) => ("object", "that"),
            (PositionAct.Oppose, ContentForm.NounPhrase) => ("oppose", ""),
            _ => (Plain(stance.Act), $"{Address(target, sides, stance)}:"),
        };
        var joint = link.Length == 0 || link[0] is ':' or ',' ? link : " " + link;
        return $"{holder.Does(verb)}{joint} {content.Words}";
    }

    /// <summary>The act as a verb that a colon can follow.</summary>
    private static string Plain(PositionAct act) => act switch
    {
        PositionAct.Demand => "demand",
        PositionAct.Offer => "offer",
        PositionAct.Accept => "accept",
        PositionAct.Refuse => "refuse",
        PositionAct.Threaten => "threaten",
        PositionAct.Support => "support",
        _ => "oppose",
    };

    private static string Address(string? target, ValueList<string> sides, Stance stance)
    {
        var isOwn = stance.Target == stance.Party || (target is not null && char.IsLower(target[0]) && !target.StartsWith("the ", StringComparison.Ordinal));
        var goesWithoutSaying = isOwn || sides.Count == 2 && stance.Target is { } party && sides.Contains(party) && party != stance.Party;
        if (target is null || goesWithoutSaying || !Names(stance.Target!, Before(stance))) return "";
        return stance.Act == PositionAct.Demand ? $" of {target}" : $", towards {target}";
    }

    /// <summary>Whether words name a party, by its name, its adjective or its seat as far as these begin alike; words that are not known name everybody.</summary>
    private static bool IsNamed(string party, string words) => words.Length == 0 || Names(party, words) || Pronoun().IsMatch(words) || !Addressed().IsMatch(words);

    private static bool Names(string party, string words) => words.Contains(party.Length > LettersOfStem ? party[..LettersOfStem] : party, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:it|them|him|her)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    /// <summary>Somebody whom "all" or "every" names: "call on all member states to".</summary>
    [GeneratedRegex(@"\b(?:all|every|each|other|both)\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();

    /// <summary>Whether the report has "to" before words that no noun begins: "urged Chile to see to it that ..."</summary>
    private static bool IsAfterTo(Stance stance, ContentShape content) =>
        content.Form is ContentForm.NounPhrase or ContentForm.Wish or ContentForm.Unclear && !content.IsPlainNounPhrase && !Commitment().IsMatch(Before(stance))
        && stance.Act is not (PositionAct.Oppose or PositionAct.Support)
        && Before(stance).EndsWith(" to", StringComparison.Ordinal)
        && !content.Words.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal);

    /// <summary>What stands before the content in the latest sentence that has it; empty when none has.</summary>
    private static string Before(Stance stance)
    {
        foreach (var citation in stance.Citations.Reverse())
        {
            if (citation.Sentence.IndexOf(stance.Content, StringComparison.Ordinal) is var at and > 0) return citation.Sentence[..at].TrimEnd();
        }

        return "";
    }

    /// <summary>Whom a report says somebody asked, in its words: "urged the two nations to", "called for the president immediately to"; null where it names nobody.</summary>
    private static string? Addressee(string before) => Asked().Match(before) is { Success: true } asked && !Pronoun().IsMatch(asked.Groups["whom"].Value) ? asked.Groups["whom"].Value.TrimEnd() : null;

    /// <summary>"resume talks", of which no word ends as "resuming" does.</summary>
    private static bool IsBareVerb(ContentShape content) => content.Form == ContentForm.Infinitive && !content.Words.Split(' ').Take(2).Any(word => word.EndsWith("ing", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:urg(?:es?|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing)? (?:(?:up)?on|for)|press(?:es|ed|ing)?|want(?:s|ed)?|appeal(?:s|ed|ing)? to|push(?:es|ed|ing)?|encourag(?:es?|ed|ing)|tell(?:s|ing)?|told) (?<whom>(?:[\p{L}\p{N}'’.-]+ ){1,7}?)(?:(?:\w+ly|also|not only|not) )*to$", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\bcommit(?:s|ted|ting|ments?)?(?: \w+)? to$", RegexOptions.IgnoreCase)]
    private static partial Regex Commitment();

    [GeneratedRegex(@"\bwarn(?:s|ed|ing)?(?: that)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Warning();

    /// <summary>The condition that the report sets behind the words: " unless reforms are agreed"; empty where it sets none.</summary>
    private static string Condition(Stance stance) => stance.Citations.Reverse()
        .Select(citation => (citation.Sentence, End: citation.Sentence.IndexOf(stance.Content, StringComparison.Ordinal) + stance.Content.Length))
        .Where(place => place.End >= stance.Content.Length)
        .Select(place => Conditional().Match(place.Sentence[place.End..]) is { Success: true } condition ? condition.Value.TrimEnd() : "")
        .FirstOrDefault("");

    [GeneratedRegex(@"^,? (?:unless|if|provided that|as long as|until|once) [^,;:.""”—-]{3,120}(?=[,;:.""”]|$)")]
    private static partial Regex Conditional();

    /// <summary>Who is accused, without the day on which it was said.</summary>
    private static string Whom(Match accusation) => DayOfWeek().Replace(accusation.Groups["whom"].Value, "").TrimEnd();

    [GeneratedRegex(@"\b(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b ?")]
    private static partial Regex DayOfWeek();

    /// <summary>"accused the United States of", "charged Japan with".</summary>
    [GeneratedRegex(@"\b(?:(?:accus(?:es?|ed|ing)) (?<whom>(?:[\p{L}\p{N}'’.-]+ ){1,6})of|(?:charg(?:es?|ed|ing)) (?<whom>(?:[\p{L}\p{N}'’.-]+ ){1,6})with)$", RegexOptions.IgnoreCase)]
    private static partial Regex Accusation();

    /// <summary>"blamed the minister for", "criticising China for".</summary>
    [GeneratedRegex(@"\b(?:blam|criticis|criticiz)(?:es?|ed|ing) (?<whom>(?:[\p{L}\p{N}'’.-]+ ){1,6})for$", RegexOptions.IgnoreCase)]
    private static partial Regex Blame();

    [GeneratedRegex(@"\b(?:welcom|support|back|endors|applaud|prais|hail|favou?r|commend)(?:s|es|ed|ing|e)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Praise();

    /// <summary>A verb that takes what it is against as its object.</summary>
    [GeneratedRegex(@"\b(?:criticis|criticiz|condemn|denounc|deplor|attack|blast|slam|oppos|protest)\w*$", RegexOptions.IgnoreCase)]
    private static partial Regex Criticism();

    /// <summary>"wants to change the rules": what the holder would do itself.</summary>
    [GeneratedRegex(@"\b(?:want(?:s|ed|ing)?|seek(?:s|ing)?|sought) to$", RegexOptions.IgnoreCase)]
    private static partial Regex OwnWish();

    /// <summary>Whether the report says "denied" where it introduces the content.</summary>
    private static bool IsDenial(Stance stance)
    {
        var before = Before(stance);
        if (before.EndsWith(" that", StringComparison.Ordinal)) before = before[..^5];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        return last.StartsWith("den", StringComparison.OrdinalIgnoreCase);
    }
}
