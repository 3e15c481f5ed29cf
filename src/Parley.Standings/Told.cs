using Parley.Talks;

namespace Parley.Standings;

/// <summary>Something that one report tells.</summary>
/// <param name="In">The report.</param>
/// <param name="Item">What it tells.</param>
/// <param name="Evidence">The sentence that says so.</param>
internal sealed record Told<T>(ReadReport In, T Item, Evidence Evidence)
{
    /// <summary>The day of which it is told: the item's own, else that of the report; null when unknown.</summary>
    public DateOnly? On { get; init; } = In.Day;

    /// <summary>The same; the first day of the calendar when unknown.</summary>
    public DateOnly Day => On ?? DateOnly.MinValue;
}

/// <summary>Collects what reports tell.</summary>
internal static class Told
{
    /// <summary>The items of all reports that are sure enough to be used, in the order of the reports.</summary>
    public static List<Told<T>> All<T>(IEnumerable<ReadReport> reports, Func<Reading, IEnumerable<T>> items, Func<T, Evidence> evidence, double least) =>
        [.. from report in reports
            from item in items(report.Reading)
            where evidence(item).Confidence >= least
            select new Told<T>(report, item, evidence(item))];

    /// <summary>The positions of all reports that are sure enough to be used, each on the day on which it was taken, or the last on which it may have been.</summary>
    public static IEnumerable<Told<Position>> Positions(IEnumerable<ReadReport> reports) =>
        All(reports, reading => reading.Positions, position => position.Evidence, Threshold.Position)
            .Select(told => told.Item.Taken is { } taken ? told with { On = taken.Last < told.On ? taken.Last : told.On } : told);

    /// <summary>The sentences behind several items: one for each report and sentence, oldest report first.</summary>
    public static ValueList<Citation> Citations<T>(IEnumerable<Told<T>> items) => items
        .Select(told => told.In.Cite(told.Evidence))
        .GroupBy(citation => (citation.Report, citation.Span))
        .Select(same => same.MaxBy(citation => citation.Confidence)!)
        .OrderBy(citation => citation.Published)
        .ThenBy(citation => citation.Report, StringComparer.Ordinal)
        .ThenBy(citation => citation.Span)
        .ToValueList();

    /// <summary>The number of reports that sentences come from.</summary>
    public static int ReportsOf(IEnumerable<Citation> citations) => citations.Select(citation => citation.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The number of reports that tell the items.</summary>
    public static int Reports<T>(IEnumerable<Told<T>> items) => items.Select(told => told.In.Report.Id).Distinct(StringComparer.Ordinal).Count();
}
