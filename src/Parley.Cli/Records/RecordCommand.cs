using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Spectre.Console.Cli;

namespace Parley.Cli.Records;

/// <summary>A command on the record: opens it, and tells what goes wrong.</summary>
internal abstract class RecordCommand<TSettings> : AsyncCommand<TSettings>
    where TSettings : RecordSettings
{
    /// <summary>Whether the record is begun where there is none.</summary>
    protected virtual bool MayBegin => false;

    public override async Task<int> ExecuteAsync(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, StandardOutput.IsErrorColoured);
        try
        {
            using var record = MayBegin ? OpenRecord.OrNew(settings.Place) : OpenRecord.Existing(settings.Place);
            return await RunAsync(record, settings, problems, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is RecordException or RequestException)
        {
            problems.Tell(failure.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
    }

    /// <summary>Does the work on the open record.</summary>
    protected abstract Task<int> RunAsync(IRecord record, TSettings settings, Problems problems, CancellationToken cancellation);
}
