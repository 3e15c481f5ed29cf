namespace Parley.Talks;

/// <summary>A meeting, round of talks, or visit for talks.</summary>
/// <param name="Parties">Those who meet, canonical, in the order of the text.</param>
/// <param name="Status">Whether it has taken place.</param>
/// <param name="Level">The rank of the highest participant.</param>
/// <param name="Start">Its first day, as finely as the report gives it, or null.</param>
/// <param name="Place">Where, as written, or null.</param>
/// <param name="Participants">The named people who take part.</param>
/// <param name="Evidence">The sentence, and the reader's confidence.</param>
public sealed record Meeting(
    ValueList<string> Parties,
    MeetingStatus Status,
    MeetingLevel Level,
    PartialDate? Start,
    string? Place,
    ValueList<Participant> Participants,
    Evidence Evidence)
{
    /// <summary>Whether the report gives the rank to the meeting as a whole ("a summit"), or to somebody on two sides: a president who receives a minister has it alone.</summary>
    public bool IsLevelShared { get; init; } = true;

    /// <summary>Whether only a journey is told ("the premier's visit to Lima"), and nobody whom the traveller met.</summary>
    public bool IsJourney { get; init; }

    /// <summary>What it came to, of a meeting that is over or under way; null where the report does not say.</summary>
    public ReportedOutcome? Outcome { get; init; }
}

/// <summary>A named person at a meeting.</summary>
/// <param name="Name">The fullest name that the report gives.</param>
/// <param name="Party">Whom the person represents, canonical, or null.</param>
public sealed record Participant(string Name, string? Party);

/// <summary>Whether a meeting has taken place.</summary>
public enum MeetingStatus
{
    /// <summary>Over.</summary>
    Held,

    /// <summary>Under way.</summary>
    Ongoing,

    /// <summary>Set or agreed.</summary>
    Planned,

    /// <summary>Asked for or possible.</summary>
    Proposed,

    /// <summary>Called off, or postponed without a date.</summary>
    Cancelled,
}

/// <summary>The ladder of levels, from the lowest rung.</summary>
public enum MeetingLevel
{
    /// <summary>The report does not say.</summary>
    Unspecified,

    /// <summary>Officials, experts, delegations.</summary>
    Working,

    /// <summary>Vice and deputy ministers, under- and assistant secretaries, deputy heads.</summary>
    ViceMinisterial,

    /// <summary>Ministers, cabinet secretaries, a trade representative, commissioners.</summary>
    Ministerial,

    /// <summary>Heads of state or government.</summary>
    Leaders,
}
