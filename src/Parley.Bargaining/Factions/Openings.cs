using System.Numerics;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>What one faction would have to settle for, so that some deal is ratified by all.</summary>
/// <param name="Faction">Its place among all factions.</param>
/// <param name="Reservation">What it would have to walk away with instead.</param>
/// <param name="Share">What it would give up, as a share of what lies between its worst deal and its best.</param>
/// <param name="Deal">A deal that would then be ratified.</param>
public sealed record Opening(int Faction, Rational Reservation, Rational Share, Deal Deal);

/// <summary>What two factions together would have to settle for; the sum of their shares is the least.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record PairOpening(Opening First, Opening Second);

/// <summary>A payment that makes a deal acceptable to all.</summary>
/// <param name="Payment">Who pays whom.</param>
/// <param name="Amount">The least amount.</param>
/// <param name="Deal">The deal.</param>
public sealed record PaymentOpening(SidePayment Payment, Rational Amount, Deal Deal);

/// <summary>A linkage without which there would be a zone of agreement.</summary>
/// <param name="Linkage">The linkage.</param>
/// <param name="Deals">How many deals would be ratified by all; null where that cannot be counted.</param>
public sealed record LinkageOpening(OptionLinkage Linkage, BigInteger? Deals);
