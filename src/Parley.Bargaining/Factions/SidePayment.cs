using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>An amount that may change hands along with a deal.</summary>
/// <remarks>Whoever pays an amount loses as many points; whoever is paid gains the amount times the rate. A side that pays or is paid counts for each of its factions in full.</remarks>
/// <param name="From">The side or faction that pays.</param>
/// <param name="To">The side or faction that is paid.</param>
/// <param name="Payers">The places, among all factions, of those who lose.</param>
/// <param name="Receivers">The places of those who gain.</param>
/// <param name="Most">As much may be paid, above 0.</param>
/// <param name="Rate">What a point paid is worth to those who are paid, above 0.</param>
public sealed record SidePayment(string From, string To, ImmutableArray<int> Payers, ImmutableArray<int> Receivers, Rational Most, Rational Rate);
