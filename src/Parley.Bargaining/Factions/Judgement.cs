using System.Collections.Immutable;
using Parley.Bargaining.Fractions;

namespace Parley.Bargaining.Factions;

/// <summary>A number of the file which, if it were wrong by so much, would change whether there is a zone of agreement.</summary>
/// <param name="Faction">The faction's place among all.</param>
/// <param name="Places">The option whose worth it is, or the options whose worth together; none for what the faction would walk away with.</param>
/// <param name="Value">The number, with pressure and time worked in.</param>
/// <param name="Change">By how much it would have to change: to open a zone just as much, to close one by more.</param>
/// <param name="Share">The change without its sign, as a share of what lies between the faction's worst deal and its best.</param>
/// <param name="Opens">Whether the change opens a zone; else it closes the one that there is.</param>
public sealed record Judgement(int Faction, ImmutableArray<OptionPlace> Places, Rational Value, Rational Change, Rational Share, bool Opens);
