namespace Parley.Bargaining.Factions;

/// <summary>What a number of a game is that is worth nothing by itself.</summary>
public enum SettingKind
{
    /// <summary>How much a faction weighs where votes are weighed.</summary>
    Weight,

    /// <summary>The share of the weight that a side asks for.</summary>
    Quota,

    /// <summary>The share of a deal's worth that is left to a faction when it comes a week later.</summary>
    Discount,
}
