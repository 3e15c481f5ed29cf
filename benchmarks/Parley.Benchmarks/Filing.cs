using Parley.Record.Entries;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Benchmarks;

/// <summary>The entries by which made-up reports come into a record.</summary>
internal static class Filing
{
    /// <summary>Who makes them.</summary>
    public static Author By { get; } = Author.Program("parley benchmarks");

    /// <summary>A report with its reading.</summary>
    public static IEnumerable<EntryDraft> Of(Report report, Reading reading) =>
        [new ReportAdded(report, $"{report.Id}.txt", IsExtracted: false).Draft(By), ReadingMade.Draft(reading)];

    /// <summary>Reports placed in talks.</summary>
    public static EntryDraft In(string talks, IEnumerable<string> reports) =>
        new ReportsPlaced(talks, reports.Select(report => (report, 0.9)).ToValueList()).Draft(By);
}
