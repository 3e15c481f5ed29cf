using Parley.Talks;

namespace Parley.Readers.Meetings;

/// <summary>A meeting as one place of the report tells it.</summary>
/// <param name="Occasion">The word.</param>
/// <param name="Parties">Those who meet, in the order of the sentence; perhaps none.</param>
/// <param name="Status">Its status, or null when the words tell none.</param>
/// <param name="Level">Its rung.</param>
/// <param name="Ranks">The ranks that the words tell, by side.</param>
/// <param name="Start">When, or null.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Participants">The people named.</param>
/// <param name="PointsBack">Whether the words point to a meeting known from before ("the talks").</param>
/// <param name="Forums">The bodies named in which others meet.</param>
internal sealed record MeetingDraft(
    Occasion Occasion,
    ValueList<string> Parties,
    MeetingStatus? Status,
    MeetingLevel Level,
    ValueList<SideRank> Ranks,
    PartialDate? Start,
    string? Place,
    ValueList<Participant> Participants,
    bool PointsBack,
    ValueList<string> Forums)
{
    /// <summary>Whether it is a journey, of which the words tell nobody whom the traveller meets "with": a "visit with the premier" is a meeting with him.</summary>
    public bool IsJourney { get; init; }

    /// <summary>What its sentence, or one soon behind it, says that it came to; or null.</summary>
    public ReportedOutcome? Outcome { get; init; }

    /// <summary>Whether it tells too little of its own to be another meeting than one told before.</summary>
    public bool IsReminder => PointsBack && Parties.Count < 2 && Start is null;

    /// <summary>How much it tells.</summary>
    public int Weight => Math.Min(2, Parties.Count) + (Start is null ? 0 : 2) + (Place is null ? 0 : 1) + (Participants.Count > 0 ? 1 : 0) + (Level == MeetingLevel.Unspecified ? 0 : 1);
}
