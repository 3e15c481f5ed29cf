namespace Parley.Bargaining.Simulation.Negotiators;

/// <summary>How concessions are answered.</summary>
public enum TitForTatKind
{
    /// <summary>By the same share of what is asked for as the other's last offer bettered the one before.</summary>
    Relative,

    /// <summary>By the same amount.</summary>
    Absolute,

    /// <summary>By the same share over the last few offers.</summary>
    Averaged,
}
