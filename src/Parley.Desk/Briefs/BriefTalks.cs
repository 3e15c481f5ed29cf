using Parley.Standings;
using Parley.Talks;

namespace Parley.Desk.Briefs;

/// <summary>Reads reports and puts together where the talks stand.</summary>
/// <param name="reader">What reads the reports.</param>
public sealed class BriefTalks(ReadReports reader)
{
    /// <summary>Briefs with the reader that comes with Parley.</summary>
    public BriefTalks()
        : this(new ReadReports())
    {
    }

    /// <summary>Reads what a request names, and briefs on it.</summary>
    /// <param name="request">The reports.</param>
    /// <param name="on">The day, or null for that of the newest report; reports published later are left out.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public async Task<BriefOutcome> RunAsync(ReadRequest request, DateOnly? on = null, CancellationToken cancellation = default)
    {
        var read = new List<ReadReport>();
        var problems = new List<ReadProblem>();
        await foreach (var outcome in reader.RunAsync(request, cancellation).ConfigureAwait(false))
        {
            if (outcome is ReportRead report) read.Add(new ReadReport(report.Report, report.Reading));
            else problems.Add((ReadProblem)outcome);
        }

        return new BriefOutcome(Brief.Of(Standing.Of(read, on)), read.Count, problems.ToValueList());
    }
}

/// <summary>A brief, and what could not be read for it.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="Problems">What was not read, and why.</param>
public sealed record BriefOutcome(Brief Brief, int Reports, ValueList<ReadProblem> Problems);
