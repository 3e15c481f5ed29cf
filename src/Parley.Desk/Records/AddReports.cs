using System.Runtime.CompilerServices;
using Parley.Record.Intake;
using Parley.Talks.Journal;
using Parley.Text;

namespace Parley.Desk.Records;

/// <summary>Adds reports to the record: takes them in, reads those whose text is new, and places them in talks.</summary>
/// <remarks>
/// What was handed out as recorded is on the disk. Work that was cut off goes on where it stopped when the same request is run again: known texts are
/// not read again, and count once.
/// </remarks>
/// <param name="record">The record.</param>
/// <param name="reader">What reads the reports.</param>
/// <param name="by">Who adds them.</param>
/// <param name="clock">Tells when to write down what was read.</param>
public sealed class AddReports(IRecord record, ReadReports reader, Author by, TimeProvider clock)
{
    /// <summary>The most reports that are written down at once.</summary>
    private const int Most = 256;

    /// <summary>The longest that a report waits for others to be written down with it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Adds what a request names, and hands out what came of each report once that is certain.</summary>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; outcomes handed out before stay valid.</exception>
    public IAsyncEnumerable<AddOutcome> RunAsync(ReadRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return AddAsync(ReportIntake.Find(ReadReports.Intake(request), cancellation), cancellation);
    }

    /// <summary>Adds reports that were found already.</summary>
    internal async IAsyncEnumerable<AddOutcome> AddAsync(IEnumerable<PendingReport> pending, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var candidates = OrderedWork.RunAsync(pending, Consider, Environment.ProcessorCount, cancellation);
        await foreach (var batch in Batches.OfAsync(candidates, Most, Patience, clock).ConfigureAwait(false))
        {
            foreach (var outcome in RecordBatch.Append(record, batch, by)) yield return outcome;
        }
    }

    private Candidate Consider(PendingReport pending, CancellationToken cancellation) => pending.Take(cancellation) switch
    {
        TakenReport taken when record.AsOf().FindText(taken.Report.Document.Content) is not null => new Candidate(pending.Where, taken, Reading: null),
        TakenReport taken => reader.ReadTaken(taken, pending.Where, cancellation) switch
        {
            ReportRead read => new Candidate(pending.Where, taken, read.Reading) { Print = TextPrint.Of(taken.Report.Document.Content) },
            var problem => new Candidate(pending.Where, Taken: null, Reading: null, (ReadProblem)problem),
        },
        IntakeProblem problem => new Candidate(problem.Where, Taken: null, Reading: null, new ReadProblem(problem.Where, problem.What, problem.Remedy)),
        var item => throw new InvalidOperationException($"an intake yields no {item.GetType()}"),
    };
}
