namespace Parley.Talks.Json;

/// <summary>The kinds of items that a reading has and that people may decide on.</summary>
public enum ItemKind
{
    /// <summary>An <see cref="Talks.Attribution"/>.</summary>
    Attribution,

    /// <summary>A <see cref="Talks.Position"/>.</summary>
    Position,

    /// <summary>A <see cref="Talks.Meeting"/>.</summary>
    Meeting,

    /// <summary>A measure: <see cref="Talks.Pressure"/>.</summary>
    Pressure,

    /// <summary>A <see cref="Talks.Milestone"/>.</summary>
    Milestone,

    /// <summary>A <see cref="Talks.Faction"/>.</summary>
    Faction,

    /// <summary>The <see cref="Talks.Outlook"/>, of which a reading has one at most.</summary>
    Outlook,

    /// <summary>A <see cref="Talks.Move"/>.</summary>
    Move,

    /// <summary>An <see cref="Talks.Attitude"/>.</summary>
    Attitude,
}
