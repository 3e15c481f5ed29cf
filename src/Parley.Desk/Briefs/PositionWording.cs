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
        var content = ContentShape.Of(Phrases.Clause(ReportedLead.Warns(Before(stance)) ? Warned().Replace(stance.Content, "") : stance.Content));
        if (IsAfterTo(stance, content)) content = content with { Form = ContentForm.Infinitive };
        return Phrases.Sentence($"{holder.Name} {Predicate(stance, holder, content, sides)}{Condition(stance)}.");
    }

    /// <summary>The condition behind the content in the latest sentence that has it; empty where none is set.</summary>
    private static string Condition(Stance stance) => stance.Citations.Reverse().Select(citation => ReportedCondition.Behind(citation.Sentence, stance.Content)).FirstOrDefault(condition => condition is not null) ?? "";

    private static string Predicate(Stance stance, Subject holder, ContentShape content, ValueList<string> sides)
    {
        var before = Before(stance);
        var named = stance.Target is { } party && party != stance.Holder && IsNamed(party, before) ? PartyName.In(party) : null;
        var target = ReportedLead.Asked(before) is { } asked && (named is null || !Names(stance.Target!, asked) || IsMore(asked)) ? asked : named;
        if (stance.Act == PositionAct.Oppose && ReportedLead.Withheld(before) is { } withheld) return $"{holder.DoesNot(withheld)} {content.Words}";
        var (verb, link) = (stance.Act, content.Form) switch
        {
            (PositionAct.Offer, _) when ReportedLead.Commits(before) && !IsBareVerb(content) => ("commit", "to"),
            (PositionAct.Oppose, ContentForm.Clause) when ReportedLead.Warns(before) => ("warn", "that"),
            (PositionAct.Oppose, _) when ReportedLead.WarnsThat(before) => ("warn", "that"),
            (PositionAct.Oppose, not ContentForm.Infinitive) when ReportedLead.Charge(before) is { } charge => (charge, "that"),
            (PositionAct.Oppose, ContentForm.Clause or ContentForm.Unclear) when ReportedLead.PlainCharge(before) is { } charge => (charge, "that"),
            (PositionAct.Demand, not ContentForm.Infinitive) when ReportedLead.Proposes(before) => ("propose", ""),
            (PositionAct.Oppose, _) when ReportedLead.Accused(before) is { } accused => ("accuse", $"{accused} of"),
            (PositionAct.Oppose, _) when ReportedLead.Blamed(before) is { } blamed => ("blame", $"{blamed} for"),
            (PositionAct.Oppose, _) when ReportedLead.Criticized(before) is { } criticized => ("criticize", $"{criticized} for"),
            (_, not ContentForm.Infinitive) when ReportedLead.Own(stance.Act, before) is { } own => (own, ""),
            (PositionAct.Oppose, ContentForm.Clause) when ReportedLead.TakesObject(before) => ("oppose", ""),
            (PositionAct.Support, ContentForm.Clause) when ReportedLead.TakesObject(before) => ("support", ""),
            (PositionAct.Demand, ContentForm.Infinitive) when ReportedLead.WishesItself(before) => ("want", "to"),
            (PositionAct.Demand, ContentForm.Infinitive) when ReportedLead.Proposes(before) => ("propose", "to"),
            (PositionAct.Demand, ContentForm.Infinitive) => target is null ? ("call", "for action to") : ("want", $"{target} {(ReportedLead.GoesOn(before) ? "not only to" : "to")}"),
            (PositionAct.Demand, ContentForm.Wish) => ("demand", "that"),
            (PositionAct.Demand, ContentForm.Clause) => ("insist", "that"),
            (PositionAct.Demand, ContentForm.NounPhrase) => ("demand", ""),
            (PositionAct.Offer, ContentForm.Infinitive) => ("offer", "to"),
            (PositionAct.Offer, ContentForm.Clause) => ("signal", "that"),
            (PositionAct.Offer, ContentForm.NounPhrase) => ("offer", ""),
            (PositionAct.Accept, ContentForm.Infinitive) => ("agree", "to"),
            (PositionAct.Accept, ContentForm.Clause or ContentForm.Wish) => ("agree", "that"),
            (PositionAct.Accept, ContentForm.NounPhrase) when ReportedLead.Concurs(before) => ("agree", "on"),
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

    /// <summary>Whether words name more than one party, or something that is a party's: "Peru and Chile", "Peru's currency".</summary>
    private static bool IsMore(string asked) => asked.Contains(" and ", StringComparison.Ordinal) || asked.Contains("'s ", StringComparison.Ordinal) || asked.Contains("’s ", StringComparison.Ordinal);

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

    /// <summary>Whom a demand, offer or threat is addressed to, where that does not go without saying; what is supported together with somebody is not supported towards him.</summary>
    private static string Address(string? target, ValueList<string> sides, Stance stance)
    {
        var isOwn = stance.Target == stance.Party || (target is [var first, ..] && char.IsLower(first) && !target.StartsWith("the ", StringComparison.Ordinal));
        var goesWithoutSaying = isOwn || sides.Count == 2 && stance.Target is { } party && sides.Contains(party) && party != stance.Party;
        if (target is null || stance.Act == PositionAct.Support || goesWithoutSaying || !Names(stance.Target!, Before(stance))) return "";
        return stance.Act == PositionAct.Demand ? $" of {target}" : $", towards {target}";
    }

    /// <summary>Whether words name a party, by its name, its adjective or its seat as far as these begin alike; words that are not known name everybody.</summary>
    private static bool IsNamed(string party, string words) => words.Length == 0 || Names(party, words) || Pronoun().IsMatch(words) || !Addressed().IsMatch(words);

    private static bool Names(string party, string words) => words.Contains(party.Length > LettersOfStem ? party[..LettersOfStem] : party, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\b(?:it|them|him|her)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    /// <summary>Who is warned, before what: "the United Isles | it may leave".</summary>
    [GeneratedRegex(@"^(?:the )?\p{Lu}[\w.]*(?: \p{Lu}[\w.]*)* (?=(?:it|they|he|she|we) )")]
    private static partial Regex Warned();

    /// <summary>Somebody whom "all" or "every" names: "call on all member states to".</summary>
    [GeneratedRegex(@"\b(?:all|every|each|other|both)\b[^,;]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Addressed();

    /// <summary>Whether the report has "to" before words that no noun begins: "urged Chile to see to it that ..."</summary>
    private static bool IsAfterTo(Stance stance, ContentShape content) =>
        (content.Form is ContentForm.NounPhrase or ContentForm.Wish or ContentForm.Unclear || content.Words.StartsWith("do ", StringComparison.Ordinal)) && !content.IsPlainNounPhrase && !ReportedLead.Commits(Before(stance))
        && stance.Act is not (PositionAct.Oppose or PositionAct.Support)
        && Before(stance).EndsWith(" to", StringComparison.Ordinal)
        && !content.Words.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal);

    /// <summary>What stands before the content in the latest sentence that has it; empty when none has.</summary>
    private static string Before(Stance stance)
    {
        foreach (var citation in stance.Citations.Reverse())
        {
            if (citation.Sentence.IndexOf(stance.Content, StringComparison.Ordinal) is var at and > 0) return citation.Sentence[..at].TrimEnd(' ', '"', '“', '\'');
        }

        return "";
    }

    /// <summary>"resume talks", of which no word ends as "resuming" does.</summary>
    private static bool IsBareVerb(ContentShape content) => content.Form == ContentForm.Infinitive && !content.Words.Split(' ').Take(2).Any(word => word.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>Whether the report says "denied" where it introduces the content.</summary>
    private static bool IsDenial(Stance stance)
    {
        var before = Before(stance);
        if (before.EndsWith(" that", StringComparison.Ordinal)) before = before[..^5];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        return last.StartsWith("den", StringComparison.OrdinalIgnoreCase);
    }
}
