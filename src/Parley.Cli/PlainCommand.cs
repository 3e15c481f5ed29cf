using Parley.Cli.Output;
using Parley.Desk.Records;
using Parley.Talks.Journal;
using Spectre.Console.Cli;

namespace Parley.Cli;

/// <summary>A command that needs no record opened for it: does its work, and tells what goes wrong.</summary>
internal abstract class PlainCommand<TSettings> : Command<TSettings>
    where TSettings : CommandSettings
{
    public override int Execute(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, StandardOutput.IsErrorColoured);
        try
        {
            return Run(settings, problems, cancellationToken);
        }
        catch (Exception failure) when (failure is RequestException or RecordException)
        {
            problems.Tell(failure.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Stopped;
        }
    }

    /// <summary>Does the work.</summary>
    protected abstract int Run(TSettings settings, Problems problems, CancellationToken cancellation);
}
