using System.ComponentModel;
using Parley.Cli.Output;
using Parley.Desk;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>What <c>parley import</c> is asked to do.</summary>
internal sealed class ImportSettings : RecordSettings
{
    [CommandArgument(0, "<PATH>")]
    [Description("Files of event data (GDELT 1 or 2, ICEWS, POLECAT, PLOVER; plain, in .zip or .gz), and .dna files.")]
    public string[] Paths { get; init; } = [];
}

/// <summary><c>parley import</c>: takes in event data.</summary>
internal sealed class ImportCommand : RecordCommand<ImportSettings>
{
    protected override bool MayBegin => true;

    protected override async Task<int> RunAsync(IRecord record, ImportSettings settings, Problems problems, CancellationToken cancellation)
    {
        var coded = settings.Paths.Where(path => path.EndsWith(".dna", StringComparison.OrdinalIgnoreCase)).ToArray();
        var events = settings.Paths.Except(coded).ToArray();
        if (coded.Length > 0) await AddAsync(record, coded, problems, cancellation).ConfigureAwait(false);
        return events.Length > 0 ? ImportEvents(record, events, problems, cancellation) : problems.Count == 0 ? ExitCode.Done : ExitCode.Partly;
    }

    private static async Task AddAsync(IRecord record, string[] paths, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        using var error = StandardOutput.OpenError();
        var account = new AddAccount(output, problems, new ProgressLine(error, TimeProvider.System, isShown: !Console.IsErrorRedirected), ListFormat.Text);
        await foreach (var outcome in new AddReports(record, new ReadReports(), RecordSettings.Person, TimeProvider.System).RunAsync(new ReadRequest(paths), cancellation).ConfigureAwait(false))
        {
            account.Take(outcome);
        }

        account.Complete();
    }

    private static int ImportEvents(IRecord record, string[] paths, Problems problems, CancellationToken cancellation)
    {
        using var output = StandardOutput.Open();
        using var error = StandardOutput.OpenError();
        var progress = new ProgressLine(error, TimeProvider.System, isShown: !Console.IsErrorRedirected);
        var (imported, known) = (0, 0);
        try
        {
            foreach (var outcome in new ImportEvents(record, RecordSettings.Person).Run(paths, cancellation))
            {
                progress.Step();
                (imported, known) = (imported + outcome.Imported, known + outcome.Known);
                if (outcome.Problem is not { } problem) continue;
                progress.Clear();
                problems.Tell(problem);
            }
        }
        finally
        {
            progress.Clear();
            output.WriteLine($"{imported} {(imported == 1 ? "event" : "events")} imported, {known} known already");
        }

        return problems.Count == 0 ? ExitCode.Done : imported + known > 0 ? ExitCode.Partly : ExitCode.Failed;
    }
}
