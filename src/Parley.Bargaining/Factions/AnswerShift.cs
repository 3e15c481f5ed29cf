using System.Collections.Immutable;
using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>A number of the file which, if it were wrong by more than so much, would leave the zone of agreement as open or closed as it is, but make another deal the Nash deal, or another faction the one that blocks first.</summary>
/// <param name="Faction">The faction's place among all.</param>
/// <param name="Places">The option whose worth it is, or the options whose worth together; none for what the faction would walk away with.</param>
/// <param name="Value">The number, with pressure and time worked in.</param>
/// <param name="IsHigher">Whether the number would have to be higher; else lower.</param>
/// <param name="Change">By more than how much, 0 or more; up to there the answer holds.</param>
/// <param name="Share">The change as a share of what lies between the faction's worst deal and its best.</param>
/// <param name="Nash">The Nash deal just beyond; null where there is no zone.</param>
/// <param name="Blocker">The place of the faction that blocks first just beyond; null where there is a zone, or none alone could open one.</param>
public sealed record AnswerShift(int Faction, ImmutableArray<OptionPlace> Places, Rational Value, bool IsHigher, Rational Change, Rational Share, Deal? Nash, int? Blocker);
