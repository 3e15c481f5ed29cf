using Parley.Talks;

namespace Parley.Standings.Meetings;

/// <summary>The ladder of meetings between the sides: how high the talks have come, what comes next, and what happened on each rung.</summary>
/// <param name="Reached">The highest level at which the sides are known to have met; null when no report gives the level of a meeting held.</param>
/// <param name="Next">The next meeting: the first that is planned, else the first that is proposed; those without a date last. Null when none lies ahead.</param>
/// <param name="Rungs">The levels on which meetings of the sides were held, planned or called off, the highest first.</param>
public sealed record MeetingLadder(MeetingLevel? Reached, Round? Next, ValueList<LadderRung> Rungs)
{
    /// <summary>Sets up the ladder.</summary>
    /// <param name="rounds">The meetings, in any order; those whose day no sentence bears out and mere journeys do not count.</param>
    /// <param name="parties">The sides; meetings of fewer than two of them do not count, unless there are not two sides or the reports do not say who met.</param>
    public static MeetingLadder Of(IEnumerable<Round> rounds, ValueList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(rounds);
        var byKind = rounds.Where(round => round.IsSure && round.IsAmong(parties)).ToLookup(round => round.IsJourney);
        var (among, visits) = (byKind[false], byKind[true].Where(visit => visit.HasBegun).ToLookup(visit => visit.Level, visit => (DateOnly?)visit.Day));
        var rungs = among
            .GroupBy(round => round.SharedLevel)
            .OrderByDescending(level => level.Key)
            .Select(level => LadderRung.Of(level.Key, [.. level], visits[level.Key].Max()))
            .Where(rung => !rung.IsEmpty)
            .ToValueList();
        return new MeetingLadder(
            rungs.FirstOrDefault(rung => rung.Last is not null && rung.Level != MeetingLevel.Unspecified)?.Level,
            among.Where(round => round.IsAhead).OrderBy(round => round.Start is null).ThenBy(round => round.Status).ThenBy(round => round.Day).FirstOrDefault(),
            rungs);
    }
}

/// <summary>What happened on one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Last">The last meeting that was held or is under way, or null.</param>
/// <param name="Held">How many were held or are under way.</param>
/// <param name="Ahead">Those planned or proposed, the nearest first, the undated last.</param>
/// <param name="Cancelled">Those called off, the latest first.</param>
public sealed record LadderRung(MeetingLevel Level, Round? Last, int Held, ValueList<Round> Ahead, ValueList<Round> Cancelled)
{
    /// <summary>Whether somebody of that level has visited another side since, and may have met whom no report names.</summary>
    public bool IsFollowedByVisit { get; init; }

    internal bool IsEmpty => Held == 0 && Ahead.Count == 0 && Cancelled.Count == 0;

    internal static LadderRung Of(MeetingLevel level, List<Round> rounds, DateOnly? visited)
    {
        var held = rounds.Where(round => round.HasBegun).ToList();
        var last = held.MaxBy(round => round.Day);
        return new LadderRung(
            level,
            last,
            held.Count,
            rounds.Where(round => round.IsAhead).OrderBy(round => round.Start is null).ThenBy(round => round.Day).ToValueList(),
            rounds.Where(round => round.Status == MeetingStatus.Cancelled).OrderByDescending(round => round.Day).ToValueList())
        {
            IsFollowedByVisit = visited > last?.Day,
        };
    }
}
