using Parley.Standings.Positions;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Says of a position who reports it, since when, and what came before.</summary>
internal static class PositionNote
{
    private const int LongestSource = 60;

    /// <summary>"a U.S. official; since 3 Dec 2018, 4 reports; earlier: refused, 1 May 2019"; null when there is nothing to say.</summary>
    public static string? Of(Stance stance) => Phrases.Notes(
        stance.Source is { } source && source.Name != stance.Holder ? Phrases.Shorten(source.Name, LongestSource) : null,
        Phrases.History(stance.Since, stance.Latest, stance.Reports),
        stance.Earlier.Count > 0 ? $"earlier: {Earlier(stance.Earlier[0])}" : null);

    private static string Earlier(EarlierAct earlier) => earlier.Day is { } day ? $"{Past(earlier.Act)}, {Days.Short(day)}" : Past(earlier.Act);

    private static string Past(PositionAct act) => act switch
    {
        PositionAct.Demand => "demanded",
        PositionAct.Offer => "offered",
        PositionAct.Accept => "accepted",
        PositionAct.Refuse => "refused",
        PositionAct.Threaten => "threatened",
        PositionAct.Support => "supported",
        _ => "opposed",
    };
}
