using Parley.Standings;
using Parley.Standings.Meetings;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Puts the ladder of meetings into words, a line a rung, the highest first.</summary>
internal static class LadderLines
{
    private const int RoomOfClauses = 2;

    /// <summary>The lines; none where the meetings stand on one rung only, of which the other lines tell all. "Officials" may be of any rank.</summary>
    public static IEnumerable<BriefLine> Of(Standing standing)
    {
        var ladder = standing.Ladder;
        List<LadderRung> rungs = [.. ladder.Rungs.Where(rung => rung.Level > MeetingLevel.Working && Clauses(rung).Any())];
        return rungs.Count < 2 ? [] : rungs.Select(rung => Line(rung, rung.Level == ladder.Reached));
    }

    private static BriefLine Line(LadderRung rung, bool isHighest)
    {
        var clauses = Clauses(rung).ToList();
        return BriefLine.Of(
            null,
            $"{Phrases.Sentence(MeetingWording.Rank(rung.Level))} {string.Join("; ", clauses.Select(clause => clause.Words))}.",
            isHighest ? "the highest level so far" : null,
            clauses.SelectMany(clause => clause.Round.Telling).Distinct());
    }

    private static IEnumerable<(string Words, Round Round)> Clauses(LadderRung rung)
    {
        if (rung.Last is { IsDated: true } last) yield return ($"{Met(rung, last)}{MeetingWording.Place(last)}", last);
        foreach (var ahead in rung.Ahead.Where(round => round.IsDated).Take(RoomOfClauses)) yield return ($"{(ahead.Status == MeetingStatus.Planned ? "are to meet" : "may meet")}{(rung.Held > 0 ? " again" : "")}{When(ahead)}{MeetingWording.Place(ahead)}", ahead);
        foreach (var cancelled in rung.Cancelled.Take(RoomOfClauses)) yield return ($"called off a meeting{(cancelled.Start is { } start ? " " + Days.For(start) : "")}{MeetingWording.Place(cancelled)}", cancelled);
    }

    private static string Met(LadderRung rung, Round last) =>
        last.Status == MeetingStatus.Ongoing ? "are meeting" : $"{(rung is { Held: > 1, IsFollowedByVisit: false } ? "last met" : "met")} {Days.In(last.Start!.Value)}";

    private static string When(Round round) => " " + Days.In(round.Start!.Value);
}
