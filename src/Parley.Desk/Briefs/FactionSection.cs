using Parley.Standings;
using Parley.Standings.Factions;

namespace Parley.Desk.Briefs;

/// <summary>Divisions within the parties, and who has the upper hand.</summary>
internal static class FactionSection
{
    private const int Room = 4;

    public static BriefSection Write(Standing standing) => BriefSection.Of(
        "Factions",
        standing.Camps
            .GroupBy(camp => camp.Party, StringComparer.Ordinal)
            .Select(party => BriefGroup.Of($"Within {PartyName.In(party.Key)}", [.. party.Select(Line)], Room)));

    private static BriefLine Line(Camp camp) => BriefLine.Of(
        camp.Latest is { } day ? Days.Short(day) : null,
        $"{Phrases.Sentence(Who(camp))}: {camp.Stance.TrimEnd('.', ',', ' ')}{UpperHand(camp.UpperHand)}.",
        Phrases.History(camp.Since, camp.Latest, camp.Reports),
        camp.Citations);

    private static string Who(Camp camp) => camp.Members.Count == 0 ? "one camp" : Phrases.List(camp.Members);

    private static string UpperHand(bool? upperHand) => upperHand switch
    {
        true => "; they have the upper hand",
        false => "; they do not have the upper hand",
        null => "",
    };
}
