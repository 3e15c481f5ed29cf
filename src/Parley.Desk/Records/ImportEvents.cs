using Parley.Record.Entries;
using Parley.Record.Intake.EventData;
using Parley.Talks;
using Parley.Talks.Journal;

namespace Parley.Desk.Records;

/// <summary>Takes rows of event data into the record, each once: the same file again adds what is not there yet.</summary>
/// <param name="record">The record.</param>
/// <param name="by">Who imports them.</param>
public sealed class ImportEvents(IRecord record, Author by)
{
    private const int RowsInEntry = 500;

    /// <summary>Imports the files, and tells of each part once it is on the disk, and of each row that cannot be taken.</summary>
    /// <param name="paths">The files.</param>
    /// <param name="cancellation">Stops the work; what was told of as imported stays.</param>
    /// <exception cref="RecordException">The record cannot be written.</exception>
    public IEnumerable<ImportOutcome> Run(IEnumerable<string> paths, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        foreach (var path in paths)
        {
            var rows = new List<CodedEvent>(RowsInEntry);
            foreach (var item in EventFile.Read(path, cancellation))
            {
                if (item is RefusedEvent { Problem: var problem }) yield return new ImportOutcome(0, 0, new ReadProblem(problem.Where, problem.What, problem.Remedy));
                if (item is not TakenEvent { Event: var taken }) continue;
                rows.Add(taken);
                if (rows.Count < RowsInEntry) continue;
                yield return Append(path, rows);
                rows.Clear();
            }

            if (rows.Count > 0) yield return Append(path, rows);
        }
    }

    private ImportOutcome Append(string path, List<CodedEvent> rows)
    {
        var added = 0;
        record.Append(now =>
        {
            var fresh = rows.DistinctBy(row => row.Origin).Where(row => !now.HasEvent(row.Origin!)).ToValueList();
            added = fresh.Count;
            return fresh.Count == 0 ? [] : [new EventsImported(path, fresh).Draft(by)];
        });
        return new ImportOutcome(added, rows.Count - added, Problem: null);
    }
}

/// <summary>What came of some rows.</summary>
/// <param name="Imported">How many were imported.</param>
/// <param name="Known">How many were there already.</param>
/// <param name="Problem">What is wrong with a row, or null.</param>
public sealed record ImportOutcome(int Imported, int Known, ReadProblem? Problem);
