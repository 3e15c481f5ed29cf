using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A group inside a side with a mind of its own.</summary>
/// <param name="Name">Its name, unique among all factions of a file.</param>
/// <param name="Weight">How much it weighs where votes are weighed, above 0.</param>
/// <param name="Reservation">What it would walk away with: it accepts no deal below.</param>
/// <param name="Values">What it gains, by issue and option.</param>
public sealed record BargainingFaction(string Name, Rational Weight, Rational Reservation, ImmutableArray<ImmutableArray<Rational>> Values);
