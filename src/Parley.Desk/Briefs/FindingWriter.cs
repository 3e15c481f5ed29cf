using Parley.Standings;
using Parley.Standings.Meetings;
using Parley.Standings.Outlooks;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>States the finding: where the talks are heading, the last meeting and the next, and what is new; failing these, the foremost positions.</summary>
internal static class FindingWriter
{
    /// <summary>An outlook older than that opens no page.</summary>
    private const int DaysOfOutlook = 60;

    public static ValueList<BriefLine> Write(Standing standing)
    {
        BriefLine?[] lines = [Direction(standing), LastMeeting(standing), NextMeeting(standing), NewsWriter.Write(standing)];
        var finding = lines.OfType<BriefLine>().ToValueList();
        return finding.Count > 0 ? finding : [.. Positions(standing)];
    }

    /// <summary>Where nothing else is reported: the foremost position of each party.</summary>
    private static IEnumerable<BriefLine> Positions(Standing standing) => standing.Parties
        .SelectMany(party => PositionChoice.Choose(standing.Stances.Where(stance => stance.Holder == party), standing, 1))
        .Take(2)
        .Select(stance => BriefLine.Of(null, PositionWording.Sentence(stance, standing.Parties), null, stance.Citations));

    private static BriefLine? Direction(Standing standing)
    {
        if (standing.Outlook.Count == 0) return null;
        var now = standing.Outlook[0];
        if (standing.On is { } today && now.Latest is { } told && today.DayNumber - told.DayNumber > DaysOfOutlook) return null;
        var before = standing.Outlook.Count > 1 ? $", after {Before(standing.Outlook[1], now)}" : "";
        var asOf = now.Latest is { } day && day != standing.On ? $" (as of {Days.Short(day)})" : "";
        return BriefLine.Of(null, $"{State(now.Direction)}{before}{asOf}.", null, [now.Clearest]);
    }

    private static string State(OutlookDirection direction) => direction switch
    {
        OutlookDirection.Improving => "The talks are moving towards an agreement",
        OutlookDirection.Worsening => "The talks are moving away from an agreement",
        OutlookDirection.Unchanged => "The talks are making no progress",
        _ => "The signs are mixed",
    };

    private static string Before(Heading heading, Heading now)
    {
        var state = heading.Direction switch
        {
            OutlookDirection.Improving => "signs of progress",
            OutlookDirection.Worsening => "a turn for the worse",
            OutlookDirection.Unchanged => "a standstill",
            _ => "mixed signs",
        };
        if (heading.Latest is not { } day) return state;
        return now.Since is { } since && (since.Year, since.Month) == (day.Year, day.Month) ? $"{state} on {Days.Long(day)}" : $"{state} in {Days.Month(day)}";
    }

    private static BriefLine? LastMeeting(Standing standing)
    {
        if (Begun(standing).FirstOrDefault(round => round.IsDated) is not { } last) return null;
        var sides = Phrases.Sentence(Who(last, standing));
        return BriefLine.Of(null, $"{sides} {(last.Status == MeetingStatus.Ongoing ? "are meeting" : "met " + Days.In(last.Start!.Value))}{MeetingWording.Place(last)}{MeetingWording.AtLevel(last.SharedLevel)}{MeetingWording.Result(last)}.", null, last.Support);
    }

    private static IEnumerable<Round> Begun(Standing standing) => standing.Rounds.Where(round => round is { HasBegun: true, IsJourney: false, IsSure: true } && round.IsAmong(standing.Parties));

    private static BriefLine? NextMeeting(Standing standing)
    {
        if (standing.Ladder.Next is not { } next || next is { Start: not null, IsDated: false } or { Start: null, HasSetting: false }) return null;
        var set = next.Status == MeetingStatus.Planned ? "planned" : "proposed";
        var when = next.Start is { } start ? $" {Days.For(start)}" : "";
        var open = next.Start is null ? ", without a date" : "";
        return BriefLine.Of(null, $"The next meeting is {set}{when}{MeetingWording.Place(next)}{MeetingWording.AtLevel(next.SharedLevel)}{open}.", null, next.Telling);
    }

    private static string Who(Round round, Standing standing) =>
        standing.Parties.Count == 0 || round.Parties.Count == 0 || round.Parties.Equals(standing.Parties)
            ? MeetingWording.Sides(standing.Parties)
            : PartyName.All(round.Parties);
}
