using Parley.Standings;
using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>The meetings: what lies ahead, what was held, and the ladder of levels.</summary>
internal static class MeetingSection
{
    private const int RoomAhead = 4;
    private const int RoomHeld = 8;
    private const int RoomOfLadder = 6;

    public static BriefSection Write(Standing standing)
    {
        var rounds = standing.Rounds.Where(round => round.IsAmong(standing.Parties)).ToList();
        var ahead = rounds.Where(round => round.IsAhead).OrderBy(round => round.Start is null).ThenBy(round => round.Day).ToList();
        var held = rounds.Where(round => !round.IsAhead && !(round.IsOverdue && (round.Start is null || round.Status == MeetingStatus.Proposed))).ToList();
        if (held.Exists(IsTelling)) held.RemoveAll(round => !IsTelling(round));
        return BriefSection.Of(
            "Who met",
            BriefGroup.Of("Ahead", [.. ahead.Select(round => Line(round, standing.Parties))], RoomAhead),
            BriefGroup.Of(ahead.Count == 0 ? null : "So far", [.. held.Select(round => Line(round, standing.Parties))], RoomHeld),
            BriefGroup.Of("The ladder", [.. LadderLines.Of(standing)], RoomOfLadder));
    }

    /// <summary>That the sides met, when, where and at what level unknown, is not worth a line beside other meetings.</summary>
    private static bool IsTelling(Round round) => round.Start is not null || round.Place is not null || round.Participants.Count > 0;

    private static BriefLine Line(Round round, ValueList<string> sides) => BriefLine.Of(
        round.Start is { } start ? Days.Short(start) : null,
        MeetingWording.Sentence(round, sides),
        Phrases.Notes(
            round.Start is null && round.Reported is { } day ? $"reported {Days.Short(day)}" : null,
            Reports(round) > 1 ? Phrases.Count(Reports(round), "report") : null),
        round.Citations);

    private static int Reports(Round round) => round.Citations.Select(citation => citation.Report).Distinct(StringComparer.Ordinal).Count();
}
