using Parley.Cli.Output;
using Parley.Desk;
using Spectre.Console.Cli;

namespace Parley.Cli.Commands;

/// <summary><c>parley read</c>: reads reports and gives out what was read.</summary>
internal sealed class ReadCommand : AsyncCommand<ReadSettings>
{
    public override async Task<int> ExecuteAsync(CommandContext context, ReadSettings settings, CancellationToken cancellationToken)
    {
        using var error = StandardOutput.OpenError();
        var problems = new Problems(error, StandardOutput.IsErrorColoured);
        if (OwnActors.Open(settings.Actors, out var wrong) is not { } reports)
        {
            problems.Tell(wrong!);
            return ExitCode.Failed;
        }

        using var sink = Sinks.Of(settings);
        var progress = new ProgressLine(error, TimeProvider.System, IsProgressShown(settings));
        try
        {
            var count = await GiveOutAsync(reports.RunAsync(Request(settings), cancellationToken), sink, problems, progress).ConfigureAwait(false);
            return problems.Count == 0 ? ExitCode.Done : count > 0 ? ExitCode.Partly : ExitCode.Failed;
        }
        catch (OutputException failure)
        {
            progress.Clear();
            problems.Tell(failure.Message);
            return ExitCode.Failed;
        }
        catch (Exception stop) when (stop is OperationCanceledException or IOException)
        {
            progress.Clear();
            return ExitCode.Stopped;
        }
    }

    private static async Task<int> GiveOutAsync(IAsyncEnumerable<ReadOutcome> outcomes, IReadingSink sink, Problems problems, ProgressLine progress)
    {
        var count = 0;
        await foreach (var outcome in outcomes.ConfigureAwait(false))
        {
            progress.Step();
            if (outcome is ReportRead read)
            {
                sink.Add(read);
                count++;
            }
            else if (outcome is ReadProblem problem)
            {
                progress.Clear();
                problems.Tell(problem);
            }
        }

        progress.Clear();
        sink.Complete();
        return count;
    }

    private static ReadRequest Request(ReadSettings settings) => new(settings.Paths is [] ? ["-"] : settings.Paths)
    {
        AreJsonLines = settings.JsonLines,
        Published = settings.Day,
        Title = settings.Title,
        Publisher = settings.Publisher,
    };

    /// <summary>Progress would only disturb what comes out in the same terminal.</summary>
    private static bool IsProgressShown(ReadSettings settings) => !Console.IsErrorRedirected && (settings.Out is not null || Console.IsOutputRedirected);
}
