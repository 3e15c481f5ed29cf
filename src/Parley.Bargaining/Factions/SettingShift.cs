using Parley.Bargaining.Fractions;
using Parley.Bargaining.Scenarios;

namespace Parley.Bargaining.Factions;

/// <summary>A weight, quota or discount which, if it alone were wrong, would open or close the zone of agreement, make another deal the Nash deal, or another faction the one that blocks first.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Whose: a faction's, a quota a side's.</param>
/// <param name="Value">The number.</param>
/// <param name="Turn">The number at which the answer first changes; exact for weights and quotas, the nearest double for discounts.</param>
/// <param name="IsHigher">Whether it would have to be higher; else lower.</param>
/// <param name="IsBeyond">Whether the answer changes only beyond the turn; else at the turn already.</param>
/// <param name="Opens">Whether that opens a zone, or closes the one that there is; null where neither.</param>
/// <param name="Nash">The other Nash deal; null where a zone opens or closes, or there is none.</param>
/// <param name="Blocker">The place of the other faction that blocks first; null where a zone opens, closes, or stays open, or none alone could open one.</param>
public sealed record SettingShift(SettingKind Kind, string Name, Rational Value, Rational Turn, bool IsHigher, bool IsBeyond, bool? Opens, Deal? Nash, int? Blocker)
{
    /// <summary>By how much the number would have to be wrong, as a share of itself.</summary>
    public Rational Share => (IsHigher ? Turn - Value : Value - Turn) / Value;
}
