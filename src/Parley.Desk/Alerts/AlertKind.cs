namespace Parley.Desk.Alerts;

/// <summary>What people can be alerted to.</summary>
public enum AlertKind
{
    /// <summary>Somebody does something that was not reported before.</summary>
    Act,

    /// <summary>A position on an issue hardens, softens or is given up.</summary>
    Move,

    /// <summary>A date that matters comes near, or passes.</summary>
    Deadline,

    /// <summary>A statement no longer makes a point that the one before made.</summary>
    Missing,
}
