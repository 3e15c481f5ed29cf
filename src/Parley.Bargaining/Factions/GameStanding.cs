using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Which deals the sides would ratify, and who stands in the way.</summary>
/// <param name="Game">The game, with pressure and time worked in.</param>
/// <param name="Outcomes">How many deals there are.</param>
/// <param name="Sides">How many deals each side would ratify; null where that cannot be counted.</param>
/// <param name="Zone">How many deals all would ratify; 0 where there is no zone of agreement, null where it cannot be counted.</param>
/// <param name="Factions">Where each faction stands.</param>
/// <param name="Answer">Whether there is a zone, who blocks it, and the best deals.</param>
public record GameStanding(
    TwoLevelGame Game,
    BigInteger Outcomes,
    ImmutableArray<BigInteger?> Sides,
    BigInteger? Zone,
    ImmutableArray<FactionStanding> Factions,
    GameAnswer Answer)
{
    /// <summary>Where a game stands in its own week.</summary>
    /// <exception cref="Formats.ScenarioException">Issues interact in too many ways, or too many deals are better than all others for somebody.</exception>
    public static GameStanding Of(TwoLevelGame game, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(game);
        return Of(DecisiveDeals.Of(GameSpace.Of(game), stop), stop);
    }

    /// <summary>Whether all counts of what is ratified, accepted and offered are given.</summary>
    public bool IsCounted => Zone is not null && !Sides.Contains(null) && Factions.All(faction => faction.Accepts is not null && faction.Offered is not null);

    /// <summary>Where a game stands whose decisive deals are known.</summary>
    internal static GameStanding Of(DecisiveDeals deals, CancellationToken stop)
    {
        var space = deals.Space;
        var answer = GameAnswer.Of(deals);
        var counts = new GameCounts(space, answer.HasZone, stop);
        return new(
            space.Game,
            space.Outcomes,
            [.. Enumerable.Range(0, space.Game.Sides.Length).Select(counts.Ratified)],
            counts.Zone,
            [.. Standings(space, counts, answer, stop)],
            answer);
    }

    private static IEnumerable<FactionStanding> Standings(GameSpace space, GameCounts counts, GameAnswer answer, CancellationToken stop)
    {
        var next = 0;
        foreach (var (side, standing) in space.Game.Sides.Index())
        {
            foreach (var faction in standing.Factions)
            {
                var place = next++;
                var opening = answer.Blocking.FirstOrDefault(opening => opening.Faction == place);
                yield return new(standing, faction, counts.Accepted(place), counts.Offered(place, side), opening, Opened(space, opening, stop));
            }
        }
    }

    private static BigInteger? Opened(GameSpace space, Opening? opening, CancellationToken stop)
    {
        if (opening is null) return BigInteger.Zero;
        return new GameCounts(space.Settle(opening.Faction, opening.Reservation), hasZone: true, stop).Zone;
    }
}
