using Parley.Standings.Matrices;
using Parley.Talks;

namespace Parley.Desk.Bargains.Drafts;

/// <summary>Points to begin with: whoever demands something has its ideal point there, offers are moves towards the other side, and what is refused is worth nothing.</summary>
internal static class DraftWorth
{
    /// <summary>What leaving things as they are is worth, on each issue.</summary>
    public const int AsNow = 4;

    /// <summary>What an option is worth of which no report says what the faction thinks.</summary>
    public const int Unsaid = 2;

    /// <summary>What an option is worth to whoever holds this of it.</summary>
    public static int Of(PositionAct act) => act switch
    {
        PositionAct.Demand => 10,
        PositionAct.Support => 8,
        PositionAct.Offer or PositionAct.Accept => 6,
        _ => 0,
    };

    /// <summary>What is reported of a faction on an option: its own members' words before those of its party.</summary>
    public static SettlementStance? StanceOf(DraftOption option, string party, DraftFaction faction)
    {
        var ofParty = option.Stances.Where(stance => stance.Party == party).ToList();
        return ofParty.Find(stance => stance.Faction is { } member && faction.Members.Contains(member)) ?? ofParty.Find(stance => stance.Faction is null);
    }
}
