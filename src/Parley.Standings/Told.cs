using Parley.Talks;

namespace Parley.Standings;

/// <summary>Something that one report tells.</summary>
/// <param name="In">The report.</param>
/// <param name="Item">What it tells.</param>
/// <param name="Evidence">The sentence that says so.</param>
internal sealed record Told<T>(ReadReport In, T Item, Evidence Evidence)
{
    /// <summary>When it was so, where the report tells of a time before its own day; else null.</summary>
    public PartialDate? Taken { get; init; }

    /// <summary>When it was so, as finely as it is known: the item's own day, month or year, else the day of the report; null when unknown.</summary>
    public PartialDate? When => Taken ?? (In.Day is { } day ? PartialDate.OfDay(day) : null);

    /// <summary>The last day on which that may have been, which is none after the report; null when unknown.</summary>
    public DateOnly? On => Taken?.Last is { } last && !(last > In.Day) ? last : In.Day;

    /// <summary>The same; the first day of the calendar when unknown.</summary>
    public DateOnly Day => On ?? DateOnly.MinValue;
}

/// <summary>Collects what reports tell.</summary>
internal static class Told
{
    /// <summary>The items of all reports that are sure enough to be used, in the order of the reports.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="items">The items of a reading.</param>
    /// <param name="evidence">The evidence of an item.</param>
    /// <param name="least">The confidence that an item needs.</param>
    /// <param name="taken">When an item was so, where its report tells of a time before its own day; null for items that have no such time.</param>
    public static List<Told<T>> All<T>(IEnumerable<ReadReport> reports, Func<Reading, IEnumerable<T>> items, Func<T, Evidence> evidence, double least, Func<T, PartialDate?>? taken = null) =>
        [.. Each(reports, items, evidence, least, taken)];

    private static IEnumerable<Told<T>> Each<T>(IEnumerable<ReadReport> reports, Func<Reading, IEnumerable<T>> items, Func<T, Evidence> evidence, double least, Func<T, PartialDate?>? taken)
    {
        foreach (var report in reports)
        {
            foreach (var item in items(report.Reading))
            {
                if (evidence(item).Confidence >= least) yield return new Told<T>(report, item, evidence(item)) { Taken = taken?.Invoke(item) };
            }
        }
    }

    /// <summary>The positions of all reports that are sure enough to be used, each of the time at which it was taken.</summary>
    public static List<Told<Position>> Positions(IEnumerable<ReadReport> reports) =>
        All(reports, reading => reading.Positions, position => position.Evidence, Threshold.Position, position => position.Taken);

    /// <summary>The measures of all reports that are sure enough to be used, each of the time at which it came so far.</summary>
    public static List<Told<Pressure>> Measures(IEnumerable<ReadReport> reports) =>
        All(reports, reading => reading.Pressure, pressure => pressure.Evidence, Threshold.Measure, pressure => pressure.Taken);

    /// <summary>The sentences behind several items: one for each report and sentence, oldest report first.</summary>
    public static ValueList<Citation> Citations<T>(IEnumerable<Told<T>> items) => InOrder(items.Select(told => told.In.Cite(told.Evidence)));

    /// <summary>Sentences, each once, as surely as any of its citations has it, oldest report first.</summary>
    public static ValueList<Citation> InOrder(IEnumerable<Citation> citations)
    {
        var ordered = citations.ToArray();
        ordered.AsSpan().Sort(Compare);
        var kept = 0;
        foreach (var citation in ordered)
        {
            if (kept == 0 || ordered[kept - 1].Report != citation.Report || ordered[kept - 1].Span != citation.Span) ordered[kept++] = citation;
        }

        return kept == ordered.Length ? ValueList.TakeOver(ordered) : ValueList.Create<Citation>(ordered.AsSpan(0, kept));
    }

    /// <summary>By day, report and place in it; of one sentence, the surest first.</summary>
    private static int Compare(Citation one, Citation other)
    {
        var byDay = Nullable.Compare(one.Published, other.Published);
        if (byDay != 0) return byDay;
        var byReport = string.CompareOrdinal(one.Report, other.Report);
        if (byReport != 0) return byReport;
        var bySpan = one.Span.CompareTo(other.Span);
        return bySpan != 0 ? bySpan : other.Confidence.CompareTo(one.Confidence);
    }

    /// <summary>The number of reports that sentences come from.</summary>
    public static int ReportsOf(IEnumerable<Citation> citations) => citations.Select(citation => citation.Report).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The number of reports that tell the items.</summary>
    public static int Reports<T>(IEnumerable<Told<T>> items) => items.Select(told => told.In.Report.Id).Distinct(StringComparer.Ordinal).Count();
}
