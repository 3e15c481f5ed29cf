using System.Text.Json.Serialization;
using Parley.Bargaining.Factions;
using Parley.Desk.Bargains.Wordings;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>Where a faction stands.</summary>
/// <param name="Side">Its side.</param>
/// <param name="Name">The faction.</param>
/// <param name="WalkAway">What it would walk away with: it accepts no deal below.</param>
/// <param name="AsRead">What the file says that it would walk away with.</param>
/// <param name="BeforePressure">What it would walk away with if there were no pressure.</param>
/// <param name="Least">A deal brings it no less.</param>
/// <param name="Most">A deal brings it no more.</param>
/// <param name="Accepts">How many deals it accepts; null where that cannot be counted.</param>
/// <param name="Offered">How many of those the other sides would ratify; null where that cannot be counted.</param>
/// <param name="Opening">What it alone would have to settle for to open a zone of agreement; null where one is open, or it cannot open one.</param>
public sealed record FactionPlace(
    string Side, string Name, double WalkAway, double AsRead, double BeforePressure, double Least, double Most, string? Accepts, string? Offered, FactionOpening? Opening)
{
    /// <summary>What each faction would walk away with before pressure, and by the file.</summary>
    internal static IEnumerable<(double Before, double AsRead)> BeforeAndAsRead(TwoLevelGame chosen, TwoLevelGame asRead) =>
        chosen.Factions.Zip(asRead.Factions, (before, now) => (before.Reservation.ToDouble(), now.Reservation.ToDouble()));

    internal static ValueList<FactionPlace> All(GameStanding standing, IEnumerable<(double Before, double AsRead)> walkAway) => standing.Factions.Zip(walkAway, Of).ToValueList();

    private static FactionPlace Of(FactionStanding standing, (double Before, double AsRead) walkAway) => new(
        standing.Side.Name,
        standing.Faction.Name,
        standing.Faction.Reservation.ToDouble(),
        walkAway.AsRead,
        walkAway.Before,
        standing.Faction.Values.Sum(issue => issue.Min().ToDouble()) + standing.Faction.Tables.Sum(table => table.Cells.Min().ToDouble()),
        standing.Faction.Values.Sum(issue => issue.Max().ToDouble()) + standing.Faction.Tables.Sum(table => table.Cells.Max().ToDouble()),
        FactionAccount.Count(standing.Accepts),
        FactionAccount.Count(standing.Offered),
        standing.Opening is { } opening ? new FactionOpening(opening.Reservation.ToDouble(), FactionAccount.Count(standing.Opened), opening.Deal.Settled) : null);
}

/// <summary>What one faction would have to settle for.</summary>
/// <param name="WalkAway">What it would have to walk away with instead.</param>
/// <param name="Deals">How many deals would then be ratified by all; null where that cannot be counted.</param>
/// <param name="Deal">The first of them: each issue with its option.</param>
public sealed record FactionOpening(double WalkAway, string? Deals, ValueList<KeyValuePair<string, string>> Deal)
{
    /// <summary>That deal in words.</summary>
    [JsonIgnore]
    public string Words => Bargaining.Scenarios.Deal.Words(Deal);
}
