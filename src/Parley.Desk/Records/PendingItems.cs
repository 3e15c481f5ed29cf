using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Desk.Records;

/// <summary>Finds what is left to review.</summary>
public static class PendingItems
{
    /// <summary>The kinds that are shown unless others are asked for: what a standing or brief rests on, but not what is made of that.</summary>
    private static readonly ItemKind[] Usual = [ItemKind.Position, ItemKind.Meeting, ItemKind.Pressure, ItemKind.Milestone, ItemKind.Faction, ItemKind.Outlook];

    /// <summary>The items on which nobody decided, report by report.</summary>
    /// <param name="view">The record.</param>
    /// <param name="talks">Only reports of these talks, by day; null for all, in the order in which they came.</param>
    /// <param name="kind">Only items of this kind; null for positions, meetings, measures, milestones, factions and outlooks.</param>
    /// <param name="below">Only items whose confidence is below this.</param>
    /// <param name="upTo">Only of reports published up to that day, and of those without a day; null for all.</param>
    /// <exception cref="RequestException">There are no such talks.</exception>
    public static IEnumerable<(RecordedReport Report, ReviewedItem Item)> Of(IRecordView view, string? talks = null, ItemKind? kind = null, double below = double.PositiveInfinity, DateOnly? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        return
            from report in ReportsOf(view, talks, upTo)
            from item in view.ItemsOf(report.Report.Id)
            where item.Decision is null && (kind is { } only ? item.Shown.Kind == only : Usual.Contains(item.Shown.Kind)) && item.Shown.Confidence < below
            select (report, item);
    }

    /// <summary>The items on which the newest reader disagrees with what a person decided.</summary>
    /// <param name="view">The record.</param>
    /// <param name="upTo">Only of reports published up to that day, and of those without a day; null for all.</param>
    public static IEnumerable<(RecordedReport Report, ReviewedItem Item)> Disputed(IRecordView view, DateOnly? upTo = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        return
            from id in view.Decisions().Select(decision => decision.Report).Distinct()
            let report = view.FindReport(id)!
            where IsThere(report, upTo)
            from item in view.ItemsOf(id)
            where item.IsDisputed
            select (report, item);
    }

    private static IEnumerable<RecordedReport> ReportsOf(IRecordView view, string? talks, DateOnly? upTo)
    {
        if (talks is null) return view.Reports().Where(report => IsThere(report, upTo));
        return view.FindTalks(talks) is null
            ? throw new RequestException($"there are no talks '{talks}'; parley talks list shows those that there are")
            : view.ReportsOf(talks, upTo);
    }

    private static bool IsThere(RecordedReport report, DateOnly? upTo) => upTo is null || report.Report.Published is not { } day || day <= upTo;
}
