namespace Parley.Client.Models;

/// <summary>The games that can be looked at.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Games">Those that were named when the server was started.</param>
public sealed record BargainsModel(string Headline, IReadOnlyList<BargainCard> Games);

/// <summary>A game in a line.</summary>
/// <param name="Id">By what its address calls it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Finding">What comes out of it.</param>
public sealed record BargainCard(string Id, string Name, string Finding);

/// <summary>A game looked at.</summary>
/// <param name="Headline">The finding.</param>
/// <param name="Space">The deals and who would ratify them.</param>
public sealed record BargainModel(string Headline, BargainSpace Space);

/// <summary>Which deals the sides of a game would ratify, and where the deals lie for two of its factions.</summary>
/// <param name="Name">The game.</param>
/// <param name="Finding">What comes out, in a sentence.</param>
/// <param name="Outcomes">How many deals there are.</param>
/// <param name="Zone">How many all sides would ratify.</param>
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
    string Zone,
    IReadOnlyList<SideStanding> Sides,
    IReadOnlyList<FactionPlace> Factions,
    IReadOnlyList<MeasurePlace> Measures,
    int Across,
    int Up,
    IReadOnlyList<DealPoint> Points,
    IReadOnlyList<NamedDeal> Solutions);

/// <summary>What a side would ratify.</summary>
/// <param name="Name">The side.</param>
/// <param name="Rule">Whose consent binds it.</param>
/// <param name="Ratifies">How many deals it would ratify.</param>
public sealed record SideStanding(string Name, string Rule, string Ratifies);

/// <summary>Where a faction stands.</summary>
/// <param name="Side">Its side.</param>
/// <param name="Name">The faction.</param>
/// <param name="WalkAway">What it would walk away with: it accepts no deal below.</param>
/// <param name="AsRead">What the file says that it would walk away with.</param>
/// <param name="BeforePressure">What it would walk away with if there were no pressure.</param>
/// <param name="Least">A deal brings it no less.</param>
/// <param name="Most">A deal brings it no more.</param>
/// <param name="Accepts">How many deals it accepts.</param>
/// <param name="Offered">How many of those the other sides would ratify.</param>
/// <param name="Opening">What it alone would have to settle for so that there are deals which all would ratify; null where it cannot, or need not.</param>
public sealed record FactionPlace(
    string Side,
    string Name,
    double WalkAway,
    double AsRead,
    double BeforePressure,
    double Least,
    double Most,
    string Accepts,
    string Offered,
    FactionOpening? Opening);

/// <summary>How high a means of pressure is.</summary>
/// <param name="Name">The means.</param>
/// <param name="Unit">What its level counts.</param>
/// <param name="Level">The level.</param>
/// <param name="AsRead">The level by the file's schedule.</param>
/// <param name="Most">Twice what its schedule ever reaches.</param>
public sealed record MeasurePlace(string Name, string Unit, double Level, double AsRead, double Most);

/// <summary>What one faction would have to settle for.</summary>
/// <param name="WalkAway">What it would have to walk away with instead.</param>
/// <param name="Deals">How many deals would then be ratified by all.</param>
/// <param name="Deal">The first of them: each issue with its option.</param>
public sealed record FactionOpening(double WalkAway, string Deals, IReadOnlyList<KeyValuePair<string, string>> Deal);

/// <summary>Deals that bring two factions the same.</summary>
/// <param name="Across">What they bring the one.</param>
/// <param name="Up">What they bring the other.</param>
/// <param name="Count">How many they are.</param>
/// <param name="IsRatified">Whether all sides would ratify one of them.</param>
/// <param name="IsFrontier">Whether no other deal brings both of the two at least as much, and one more.</param>
/// <param name="Deal">The first of them, one that is ratified before others: each issue with its option.</param>
public sealed record DealPoint(
    double Across,
    double Up,
    int Count,
    bool IsRatified,
    bool IsFrontier,
    IReadOnlyList<KeyValuePair<string, string>> Deal);

/// <summary>A deal that is known by a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Definition">What makes it that.</param>
/// <param name="Point">Where it lies.</param>
public sealed record NamedDeal(string Name, string Definition, DealPoint Point);
