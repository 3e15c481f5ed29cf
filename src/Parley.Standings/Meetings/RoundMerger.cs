using Parley.Talks;

namespace Parley.Standings.Meetings;

/// <summary>Puts together what several reports tell of the same meeting.</summary>
/// <remarks>
/// Meetings with a day come first, then those with a month or a year, then the undated, so that a vague account joins the
/// precise one that it fits and is tied to, and never joins two precise ones to each other.
/// </remarks>
internal static class RoundMerger
{
    public static ValueList<Round> Merge(List<ReadReport> reports, ValueList<string> parties, DateOnly? on)
    {
        var calendar = new RoundCalendar();
        foreach (var told in Told.All(reports, reading => reading.Meetings, meeting => meeting.Evidence, Threshold.Meeting)
            .Where(told => Concerns(told.Item, parties))
            .OrderBy(told => Vagueness(told.Item.Start)))
        {
            List<List<Told<Meeting>>> possible = [.. calendar.Near(told).Where(cluster => cluster.TrueForAll(other => SameMeeting.Could(told, other)))];
            var home = possible.Where(cluster => IsTied(told, cluster)).MinBy(cluster => Distance(told, cluster)) ?? (IsOfMonth(told.Item) && possible is [var only] ? only : null);
            if (home is null) calendar.Begin(told);
            else home.Add(told);
        }

        return calendar.Rounds
            .Select(cluster => RoundBuilder.Build(cluster, parties, on))
            .OrderByDescending(round => round.Day)
            .ThenBy(round => round.Status)
            .ThenByDescending(round => round.Level)
            .ToValueList();
    }

    private static bool Concerns(Meeting meeting, ValueList<string> parties) =>
        meeting.Parties.Count == 0 || meeting.Parties.Any(parties.Contains);

    private static int Vagueness(PartialDate? start) => start switch
    {
        { Day: not null } => 0,
        { Month: not null } => 1,
        not null => 2,
        null => 3,
    };

    private static bool IsTied(Told<Meeting> told, List<Told<Meeting>> cluster) => cluster.Exists(other => SameMeeting.AreTied(told, other));

    /// <summary>"The talks of August", where there were only one, need no more to be told from others.</summary>
    private static bool IsOfMonth(Meeting meeting) => meeting is { Parties.Count: > 1, Start: { Month: not null, Day: null } };

    /// <summary>How far the nearest account lies off: by the day of the meeting, then by the day of the report.</summary>
    private static (int Days, int Reports) Distance(Told<Meeting> told, List<Told<Meeting>> cluster) => cluster.Min(other => (
        told.Item.Start is { Day: not null } own && other.Item.Start is { Day: not null } its ? Between(own.First, its.First) : 0,
        Between(told.Day, other.Day)));

    private static int Between(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);
}
