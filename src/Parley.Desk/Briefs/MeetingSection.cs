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
    private const int RoomOfUndated = 3;

    /// <summary>A meeting held so near to a planned one is likely that one.</summary>
    private const int DaysOfDelay = 10;

    public static BriefSection Write(Standing standing)
    {
        var rounds = standing.Rounds.Where(round => round.IsSure && round.IsAmong(standing.Parties)).ToList();
        var ahead = rounds.Where(round => round.IsAhead).OrderBy(round => round.Start is null).ThenBy(round => round.Day).ToList();
        var past = rounds.Where(round => !round.IsAhead && !(round.IsOverdue && IsMoot(round, rounds))).ToList();
        return BriefSection.Of(
            "Who met",
            BriefGroup.Of("Ahead", [.. Telling(ahead).Select(round => Line(round, standing.Parties))], RoomAhead),
            BriefGroup.Of(ahead.Count == 0 ? null : "So far", [.. Telling(past).Select(round => Line(round, standing.Parties))], RoomHeld),
            BriefGroup.Of("The ladder", [.. LadderLines.Of(standing)], RoomOfLadder));
    }

    /// <summary>A plan of which nothing came, as far as reports tell: not worth a line where it had no date, was only proposed, or where the sides met about then.</summary>
    private static bool IsMoot(Round plan, List<Round> rounds) => plan is { IsDated: false } or { Status: MeetingStatus.Proposed }
        || rounds.Exists(other => other.HasBegun && Math.Abs(other.Day.DayNumber - plan.Day.DayNumber) <= DaysOfDelay);

    /// <summary>That the sides met some time or other is not worth a line beside meetings of a day, or of which more is known; without such, it needs a place or people to tell it by.</summary>
    private static IEnumerable<Round> Telling(List<Round> rounds) => rounds.Exists(IsTelling)
        ? rounds.Where(IsTelling)
        : rounds.Where(round => round is { Start: null, HasSetting: true }).Take(RoomOfUndated);

    private static bool IsTelling(Round round) => round.IsTold || round.Participants.Select(person => person.Party).Distinct(StringComparer.Ordinal).Count() > 1;

    private static BriefLine Line(Round round, ValueList<string> sides)
    {
        var support = round.Support;
        return BriefLine.Of(
            round.Start is { } start ? Days.Short(start) : null,
            MeetingWording.Sentence(round, sides),
            Phrases.Notes(
                round.Start is null && round.Telling.Max(citation => citation.Published) is { } day ? $"reported {Days.Short(day)}" : null,
                Phrases.Reports(support)),
            support);
    }
}
