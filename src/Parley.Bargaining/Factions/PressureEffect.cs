using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>What each unit of a measure does to a faction.</summary>
/// <param name="Measure">The measure's name.</param>
/// <param name="Reservation">By how much a unit moves what the faction would walk away with.</param>
/// <param name="Values">By how much a unit moves what it gains from options.</param>
public sealed record PressureEffect(string Measure, Rational Reservation, ImmutableDictionary<OptionPlace, Rational> Values);
