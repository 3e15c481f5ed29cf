using Parley.Standings.Matrices;
using Parley.Standings.Meetings;
using Parley.Standings.Milestones;
using Parley.Standings.Parties;
using Parley.Talks;

namespace Parley.Standings.Chronicles;

/// <summary>What happened in talks, day by day: meetings, pressure, milestones, and positions that moved.</summary>
public static class Timeline
{
    /// <summary>Draws the line.</summary>
    /// <param name="reports">The reports, in any order: the result is the same.</param>
    /// <param name="parties">The parties of the talks; none for those that dominate the reports.</param>
    /// <param name="on">The day; reports published later are left out. Null for all.</param>
    /// <returns>The events, earliest first.</returns>
    public static ValueList<TimelineEvent> Of(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(parties);
        var ordered = ReportOrder.Arrange(reports, on);
        var sides = parties.Count > 0 ? parties : DominantParties.Of(ordered);
        var day = on ?? ordered.Max(report => report.Day);
        return [.. RoundMerger.Merge(ordered, sides, day).Select(Of).OfType<TimelineEvent>()
            .Concat(MeasureSteps.Of(ordered, sides))
            .Concat(JunctureMerger.Merge(ordered).Select(juncture => new MilestoneEvent(juncture.Date, juncture.Kind, juncture.Citations)))
            .Concat(MatrixBuilder.Rows(ordered, sides).SelectMany(Moves))
            .OrderBy(item => item.Date)
            .ThenBy(item => item.Order)
            .ThenBy(item => item.Citations[0].Report, StringComparer.Ordinal)
            .ThenBy(item => item.Citations[0].Span)];
    }

    private static MeetingEvent? Of(Round round) =>
        (round.Start ?? Day(round.Reported)) is { } date ? new MeetingEvent(date, round, round.Citations) : null;

    private static IEnumerable<MoveEvent> Moves(MatrixRow row) =>
        from cell in row.Cells
        where cell.Moved?.Day is not null && row.Issue != IssueGroups.Other
        select new MoveEvent(PartialDate.OfDay(cell.Moved!.Day!.Value), row.Issue, cell, cell.Citations);

    private static PartialDate? Day(DateOnly? day) => day is { } known ? PartialDate.OfDay(known) : null;
}
