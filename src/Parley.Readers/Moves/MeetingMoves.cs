using Parley.Talks;

namespace Parley.Readers.Moves;

/// <summary>Turns meetings into deeds.</summary>
internal static class MeetingMoves
{
    /// <summary>What it documents of itself.</summary>
    public static Rule Rule { get; } = new(
        "moves/meeting",
        "What a meeting amounts to as an event of each party towards each other one: held or under way it is a consultation, set it is an agreement to meet, asked for it is a request, called off it reduces relations.",
        "Event data counts talks for both who hold them.",
        new RuleExample("Peru and Chile held talks on May 3.", "consult, Chile, Peru, 2019-05-03, actual, 046"),
        new RuleExample("Peru and Chile will hold talks on May 20.", "agree, Chile, Peru, 2019-05-20, promised, 036", "Nobody has met yet."));

    /// <summary>What a meeting is for those who meet.</summary>
    public static Deed Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Held or MeetingStatus.Ongoing => new Deed(RootCode.Consult, MoveStatus.Actual, "046"),
        MeetingStatus.Planned => new Deed(RootCode.Agree, MoveStatus.Promised, "036"),
        MeetingStatus.Proposed => new Deed(RootCode.Request, MoveStatus.Proposed, "026"),
        _ => new Deed(RootCode.Sanction, MoveStatus.Actual, "164"),
    };
}
