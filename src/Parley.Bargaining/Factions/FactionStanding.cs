using System.Numerics;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>Where a faction stands.</summary>
/// <param name="Side">Its side.</param>
/// <param name="Faction">The faction.</param>
/// <param name="Accepts">How many deals it accepts.</param>
/// <param name="Offered">How many of those the other sides would ratify.</param>
/// <param name="Opening">The least that would open a zone of agreement if this faction alone settled for less; null where a zone is open, or it cannot open one.</param>
public sealed record FactionStanding(BargainingSide Side, BargainingFaction Faction, BigInteger Accepts, BigInteger Offered, Opening? Opening);

/// <summary>What one faction would have to settle for.</summary>
/// <param name="Reservation">What it would have to walk away with instead.</param>
/// <param name="Deals">How many deals would then be ratified by all.</param>
/// <param name="Deal">The first of them.</param>
public sealed record Opening(Fractions.Rational Reservation, BigInteger Deals, Deal Deal);
