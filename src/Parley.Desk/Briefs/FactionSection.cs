using Parley.Standings;
using Parley.Standings.Factions;

namespace Parley.Desk.Briefs;

/// <summary>Divisions within the parties, and who has the upper hand.</summary>
internal static class FactionSection
{
    private const int Room = 4;
    private const int FewWords = 4;

    private static readonly HashSet<string> Striving = new(
        [
            "advocating", "arguing", "backing", "calling", "demanding", "favoring", "favouring", "hoping", "insisting", "leaning", "looking", "opposing",
            "pleading", "pressing", "pushing", "resisting", "seeking", "supporting", "trying", "urging", "waiting", "wanting",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static BriefSection Write(Standing standing) => BriefSection.Of(
        "Factions",
        standing.Camps
            .Where(camp => camp.UpperHand is not null || SaysSomething(camp))
            .GroupBy(camp => camp.Party, StringComparer.Ordinal)
            .Select(party => BriefGroup.Of($"Within {PartyName.In(party.Key)}", [.. party.Select(Line)], Room)));

    /// <summary>Whether the stance says what the camp wants or does; a few words for a matter, or on what occasion it spoke, do not.</summary>
    private static bool SaysSomething(Camp camp)
    {
        if (OwnWords(camp) is not null) return true;
        var content = ContentShape.Of(Phrases.Clause(camp.Stance));
        return content.Form switch
        {
            ContentForm.NounPhrase => content.IsPlainNounPhrase || Strives(content.Words) || content.Words.Count(letter => letter == ' ') >= FewWords,
            ContentForm.Unclear => !content.Words.StartsWith("when ", StringComparison.OrdinalIgnoreCase),
            _ => true,
        };
    }

    private static BriefLine Line(Camp camp) => BriefLine.Of(
        camp.Latest is { } day ? Days.Told(Days.Short(day), isDated: false) : null,
        $"{Phrases.Sentence(Wants(camp))}{UpperHand(camp.UpperHand)}.",
        Phrases.History(camp.Since, camp.Latest, camp.Reports),
        camp.Citations);

    /// <summary>"moderates favor a quick settlement", or with the report's words after a colon where they make no such sentence.</summary>
    private static string Wants(Camp camp)
    {
        var who = camp.Members.Count == 0 ? "one camp" : Phrases.List([.. camp.Members.Select(PartyName.In)]);
        var isPlural = camp.Members.Count > 1 || (camp.Members.Count == 1 && PartyName.IsPlural(camp.Members[0]));
        if (OwnWords(camp) is { } words) return $"{who} {words}";
        var content = ContentShape.Of(Phrases.Clause(camp.Stance));
        return content.Form switch
        {
            ContentForm.Infinitive => $"{who} {(isPlural ? "want" : "wants")} to {content.Words}",
            ContentForm.NounPhrase when content.IsPlainNounPhrase => $"{who} {(isPlural ? "favor" : "favors")} {content.Words}",
            _ when Strives(content.Words) => $"{who} {(isPlural ? "are" : "is")} {content.Words}",
            _ => $"{who}: {content.Words}",
        };
    }

    /// <summary>What the report says of the only member behind his name: "favor a deal", of "inside the government, reformers favor a deal"; null where the name is not among the words.</summary>
    private static string? OwnWords(Camp camp)
    {
        if (camp.Members is not [var member]) return null;
        var words = Phrases.Clause(camp.Stance);
        var end = words.IndexOf(member + " ", StringComparison.OrdinalIgnoreCase) + member.Length + 1;
        return end > member.Length ? words[end..] : null;
    }

    /// <summary>"pushing for a deal": what a camp is doing, not what it wants done.</summary>
    private static bool Strives(string stance) => Striving.Contains(stance.Split(' ')[0]);

    private static string UpperHand(bool? upperHand) => upperHand switch
    {
        true => "; this camp has the upper hand",
        false => "; this camp does not have the upper hand",
        null => "",
    };
}
