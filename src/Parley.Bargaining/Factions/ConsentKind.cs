namespace Parley.Bargaining.Factions;

/// <summary>How the consent of factions makes that of their side.</summary>
public enum ConsentKind
{
    /// <summary>All accept.</summary>
    Unanimity,

    /// <summary>Those who accept weigh more than half.</summary>
    Majority,

    /// <summary>Those who accept weigh at least a share of all.</summary>
    Quota,

    /// <summary>The leader accepts.</summary>
    Leader,
}
