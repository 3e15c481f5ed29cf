using Parley.Standings;
using Parley.Standings.Positions;

namespace Parley.Desk.Briefs;

/// <summary>Positions by party: the party's own first, then those of others within it, then everybody else's of which reports about the sides tell.</summary>
internal static class PositionSection
{
    private const int RoomForParty = 6;
    private const int RoomForMembers = 3;
    private const int RoomForOthers = 3;

    public static BriefSection Write(Standing standing)
    {
        var groups = standing.Parties.SelectMany(party => new[]
        {
            Group(standing, party, RoomForParty, stance => stance.Holder == party),
            Group(standing, $"Within {PartyName.In(party)}", RoomForMembers, stance => stance.Holder != party && stance.Party == party),
        });
        var others = Group(standing, standing.Parties.Count == 0 ? null : "Others", RoomForOthers, stance => !stance.IsPassing && !standing.Parties.Contains(stance.Holder) && !IsOfAParty(stance, standing));
        return BriefSection.Of("Positions", [.. groups, others]);
    }

    private static BriefGroup Group(Standing standing, string? title, int room, Func<Stance, bool> belongs)
    {
        var stances = standing.Stances.Where(belongs).ToList();
        var lines = PositionChoice.Choose(stances, standing, room).Select(stance => Line(stance, standing)).ToList();
        return new BriefGroup(title is null ? null : Phrases.Sentence(title), [.. lines], stances.Count(stance => stance.IsSure) - lines.Count);
    }

    private static bool IsOfAParty(Stance stance, Standing standing) => stance.Party is { } party && standing.Parties.Contains(party);

    private static BriefLine Line(Stance stance, Standing standing) => BriefLine.Of(
        stance.Latest is { } day ? Days.Told(Days.Short(day), stance.IsDated) : null,
        PositionWording.Sentence(stance, standing.Parties),
        PositionNote.Of(stance),
        stance.Citations);
}
