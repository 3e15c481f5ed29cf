using Parley.Standings.Positions;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Puts a position into one sentence.</summary>
internal static class PositionWording
{
    /// <summary>"China demands that ...", "China refuses to ...", "China offers: ...".</summary>
    /// <param name="stance">The position.</param>
    /// <param name="sides">The parties of the talks; between two of them, an address to the other goes without saying.</param>
    public static string Sentence(Stance stance, ValueList<string> sides)
    {
        var holder = new Subject(stance.Holder);
        var content = ContentShape.Of(Phrases.Clause(stance.Content));
        return Phrases.Sentence($"{holder.Name} {Predicate(stance, holder, content, sides)}.");
    }

    private static string Predicate(Stance stance, Subject holder, ContentShape content, ValueList<string> sides)
    {
        var target = stance.Target is { } party && party != stance.Holder ? PartyName.In(party) : null;
        var (verb, link) = (stance.Act, content.Form) switch
        {
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
        var joint = link.Length == 0 || link[0] == ':' ? link : " " + link;
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
        var goesWithoutSaying = sides.Count == 2 && stance.Target is { } party && sides.Contains(party) && party != stance.Party;
        if (target is null || goesWithoutSaying) return "";
        return stance.Act == PositionAct.Demand ? $" of {target}" : $", towards {target}";
    }

    /// <summary>Whether the report says "denied" where it introduces the content.</summary>
    private static bool IsDenial(Stance stance)
    {
        var sentence = stance.Citations[^1].Sentence;
        var at = sentence.IndexOf(stance.Content, StringComparison.Ordinal);
        if (at < 0) return false;
        var before = sentence[..at].TrimEnd();
        if (before.EndsWith(" that", StringComparison.Ordinal)) before = before[..^5];
        var last = before[(before.LastIndexOf(' ') + 1)..];
        return last.StartsWith("den", StringComparison.OrdinalIgnoreCase);
    }
}
