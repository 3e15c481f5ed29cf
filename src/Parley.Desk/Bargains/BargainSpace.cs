using System.Text.Json.Serialization;
using Parley.Bargaining.Factions;
using Parley.Desk.Bargains.Pictures;
using Parley.Desk.Bargains.Wordings;
using Parley.Talks;

namespace Parley.Desk.Bargains;

/// <summary>Which deals the sides of a game would ratify, and where the deals lie for two of its factions.</summary>
/// <param name="Name">The game.</param>
/// <param name="Finding">What comes out, in a sentence.</param>
/// <param name="Outcomes">How many deals there are.</param>
/// <param name="Zone">How many all sides would ratify; null where that cannot be counted.</param>
/// <param name="Sides">The sides.</param>
/// <param name="Factions">All factions, side by side.</param>
/// <param name="Measures">The means of pressure.</param>
/// <param name="Across">The place of the faction whose gain is laid off across.</param>
/// <param name="Up">The place of the faction whose gain is laid off upwards.</param>
/// <param name="Points">The deals by their gains for the two; none where there are too many to list.</param>
/// <param name="Solutions">The deals that are known by a name; none where both have no deal to gain from.</param>
public sealed record BargainSpace(
    string Name,
    string Finding,
    string Outcomes,
    string? Zone,
    ValueList<SideStanding> Sides,
    ValueList<FactionPlace> Factions,
    ValueList<MeasurePlace> Measures,
    int Across,
    int Up,
    ValueList<DealPoint> Points,
    ValueList<NamedDeal> Solutions)
{
    /// <summary>Why there are counts that are not given.</summary>
    public static string UncountedWhy => FactionAccount.Uncounted;

    /// <summary>Whether all counts are given.</summary>
    [JsonIgnore]
    public bool IsCounted => Zone is not null && Sides.All(side => side.Ratifies is not null) && Factions.All(faction => faction is { Accepts: not null, Offered: not null } && (faction.Opening is null || faction.Opening.Deals is not null));

    internal static BargainSpace Of(GameStanding standing, IEnumerable<(double Before, double AsRead)> walkAway, ValueList<MeasurePlace> measures, int across, int up)
    {
        var points = DealPoints.Of(GameDeals.Of(standing.Game).Select(deal => new LaidDeal(deal.Gains[across], deal.Gains[up], deal.IsRatified, deal.Deal.Settled)));
        var factions = FactionPlace.All(standing, walkAway);
        return new BargainSpace(
            standing.Game.Name,
            BargainFinding.Of(standing, factions),
            $"{standing.Outcomes}",
            FactionAccount.Count(standing.Zone),
            standing.Game.Sides.Select((side, place) => new SideStanding(side.Name, FactionAccount.Rule(side), FactionAccount.Count(standing.Sides[place]))).ToValueList(),
            factions,
            measures,
            across,
            up,
            points,
            DealPoints.Named(points, factions[across].WalkAway, factions[up].WalkAway));
    }
}

/// <summary>What a side would ratify.</summary>
/// <param name="Name">The side.</param>
/// <param name="Rule">Whose consent binds it.</param>
/// <param name="Ratifies">How many deals it would ratify; null where that cannot be counted.</param>
public sealed record SideStanding(string Name, string Rule, string? Ratifies);

/// <summary>Deals that bring two factions the same.</summary>
/// <param name="Across">What they bring the one.</param>
/// <param name="Up">What they bring the other.</param>
/// <param name="Count">How many they are.</param>
/// <param name="IsRatified">Whether all sides would ratify one of them.</param>
/// <param name="IsFrontier">Whether no other deal brings both of the two at least as much, and one more.</param>
/// <param name="Deal">The first of them, one that is ratified before others: each issue with its option.</param>
public sealed record DealPoint(double Across, double Up, int Count, bool IsRatified, bool IsFrontier, ValueList<KeyValuePair<string, string>> Deal)
{
    /// <summary>That deal in words.</summary>
    [JsonIgnore]
    public string Words => Bargaining.Scenarios.Deal.Words(Deal);
}

/// <summary>A deal that is known by a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Definition">What makes it that.</param>
/// <param name="Point">Where it lies.</param>
public sealed record NamedDeal(string Name, string Definition, DealPoint Point);
