using System.Runtime.CompilerServices;
using Parley.Record.Entries;
using Parley.Record.Intake;
using Parley.Talks;
using Parley.Talks.Journal;
using Parley.Talks.Json;

namespace Parley.Desk.Records;

/// <summary>Reads reports of the record again with the present reader. What people decided stays.</summary>
/// <remarks>A reading is written down only where it differs from the one that is there, so that the same again adds nothing, and work that was cut off goes on.</remarks>
/// <param name="record">The record.</param>
/// <param name="reader">What reads the reports.</param>
public sealed class RereadReports(IRecord record, ReadReports reader)
{
    /// <summary>Reads again, and hands out each report's id with whether it is read otherwise now, once that is on the disk.</summary>
    /// <param name="talks">Only reports of these talks; null for all.</param>
    /// <param name="cancellation">Stops the work; what was handed out before stays.</param>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public async IAsyncEnumerable<(string Report, bool IsOther)> RunAsync(string? talks = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var view = record.AsOf();
        var reports = talks is null ? view.Reports() : view.ReportsOf(talks);
        await foreach (var (before, after) in OrderedWork.RunAsync(reports, Read, Environment.ProcessorCount, cancellation).ConfigureAwait(false))
        {
            var isOther = after is not null && after != before;
            if (isOther) record.Append(_ => [ReadingMade.Draft(after!)]);
            yield return (before.Id, isOther);
        }

        (Reading Before, Reading? After) Read(RecordedReport recorded, CancellationToken stop)
        {
            var before = view.MachineReading(recorded.Report.Id)!;
            var outcome = reader.ReadTaken(new TakenReport(recorded.Report, IsExtracted: false), recorded.Report.Id, stop);
            return (before, outcome is ReportRead read ? Rounded(read.Reading) : null);
        }
    }

    /// <summary>As it comes back from the record: with confidences to three decimals.</summary>
    private static Reading Rounded(Reading reading) => ReadingJson.Parse(ReadingJson.Format(reading));
}
