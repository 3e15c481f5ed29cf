using Parley.Bargaining.Factions;
using Parley.Desk.Bargains.Wordings;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>Says in a sentence what comes out of a game: the zone, or who blocks it and what would open it.</summary>
internal static class BargainFinding
{
    public static string Of(GameStanding standing, ValueList<FactionPlace> factions)
    {
        if (standing.Answer.HasZone) return $"All sides would ratify {FactionAccount.Deals(standing.Zone)}";
        var nearest = factions.Where(faction => faction.Opening is not null).MinBy(faction => (faction.WalkAway - faction.Opening!.WalkAway) / Math.Max(1e-9, faction.Most - faction.Least));
        var opening = nearest is { Opening: { } least }
            ? $"the least that opens one: {nearest.Name} settle for {least.WalkAway:0.##} instead of {nearest.WalkAway:0.##}"
            : "no faction alone can open one";
        return $"No deal would be ratified by all sides; {opening}";
    }
}
