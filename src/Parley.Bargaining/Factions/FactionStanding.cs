using System.Numerics;

namespace Parley.Bargaining.Factions;

/// <summary>Where a faction stands.</summary>
/// <param name="Side">Its side.</param>
/// <param name="Faction">The faction.</param>
/// <param name="Accepts">How many deals it accepts; null where that cannot be counted, as for the other counts.</param>
/// <param name="Offered">How many of those the other sides would ratify.</param>
/// <param name="Opening">The least that would open a zone of agreement if this faction alone settled for less; null where a zone is open, or it cannot open one.</param>
/// <param name="Opened">How many deals all would then ratify.</param>
public sealed record FactionStanding(BargainingSide Side, BargainingFaction Faction, BigInteger? Accepts, BigInteger? Offered, Opening? Opening, BigInteger? Opened);
