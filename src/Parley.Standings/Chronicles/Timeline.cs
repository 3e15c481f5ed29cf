using Parley.Standings.Matrices;
using Parley.Standings.Meetings;
using Parley.Standings.Milestones;
using Parley.Standings.Parties;
using Parley.Talks;

namespace Parley.Standings.Chronicles;

/// <summary>What happened in talks, day by day: meetings, pressure, milestones, and positions that moved.</summary>
/// <remarks>
/// Precision goes first. Where many reports follow the talks, pressure, moves and milestones need two of them, and pressure a sentence that was read surely. Neither meetings nor
/// pressure lie long before the first report. A meeting needs two of the parties, and a day that one of its sentences bears out, or a month and something else to know it by. A milestone needs a day, unless it is a deadline or target, and reports that name it before it is past.
/// </remarks>
public static class Timeline
{
    /// <summary>What lies further back than the first report is history.</summary>
    private const int DaysBefore = 14;

    /// <summary>Draws the line.</summary>
    /// <param name="reports">The reports, in any order: the result is the same.</param>
    /// <param name="parties">The parties of the talks; none for those that dominate the reports.</param>
    /// <param name="on">The day; reports published later are left out. Null for all.</param>
    /// <returns>The events, earliest first.</returns>
    public static ValueList<TimelineEvent> Of(IEnumerable<ReadReport> reports, ValueList<string> parties, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var ordered = ReportOrder.Arrange(reports, on);
        var sides = parties.Count > 0 ? parties : DominantParties.Of(ordered);
        if (parties.Count > 0) ordered = Bearing.Of(ordered, parties);
        var day = on ?? ordered.Max(report => report.Day);
        var least = Threshold.ReportsOf(ordered);
        var first = ordered.Min(report => report.Day) is { } known && known.DayNumber > DaysBefore ? known.AddDays(-DaysBefore) : DateOnly.MinValue;
        return [.. RoundMerger.Merge(ordered, sides, day).Where(round => round is { IsSure: true, IsTold: true } && IsBetween(round, sides)).Select(Of)
            .Concat(MeasureSteps.Of(ordered, sides, least))
            .Where(item => item.Date.Last >= first)
            .Concat(JunctureMerger.Merge(ordered).Where(juncture => juncture.IsSure).Select(Of))
            .Concat(MatrixBuilder.Rows(ordered, sides).SelectMany(Moves).Where(move => Told.ReportsOf(move.Citations) >= least))
            .OrderBy(item => item.Date)
            .ThenBy(item => item.Order)
            .ThenBy(item => item.Citations[0].Report, StringComparer.Ordinal)
            .ThenBy(item => item.Citations[0].Span)];
    }

    private static bool IsBetween(Round round, ValueList<string> sides) => round.Parties.Count == 0 || round.Parties.CountIn(sides) >= Math.Min(2, sides.Count);

    private static MilestoneEvent Of(Juncture juncture) => new(juncture.Date, juncture.Kind, juncture.Ahead);

    private static TimelineEvent Of(Round round) => new MeetingEvent(round.Start!.Value, round, Told.InOrder(round.Citations.Concat(round.Outcome?.Citations ?? [])));

    private static IEnumerable<MoveEvent> Moves(MatrixRow row) =>
        from cell in row.Cells
        where cell.Moved?.Day is not null && row.Issue != IssueGroups.Other
        select new MoveEvent(PartialDate.OfDay(cell.Moved!.Day!.Value), row.Issue, cell, cell.Citations);
}
